package org.heardcrm.bench.instance;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a start spent its time on, as the launcher's record and the server's log tell. */
public final class StartParts {

    private static final DateTimeFormatter LOG_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    /** A line of the server's log ends a part. */
    private enum Mark {
        MICRO("Payara Micro itself (its JVM, its services)", "startup time"),
        ARCHIVE("reading the archive (class scan, beans, deployment)", "Deployed 1 archive"),
        APPLICATION("starting the application (migrations, use cases, pages)", "Loading application [heard]");

        private final String part;
        private final String words;

        Mark(String part, String words) {
            this.part = part;
            this.words = words;
        }
    }

    /** One of them. */
    public record Part(String name, Duration duration) {}

    private StartParts() {}

    /** The longest first. */
    public static List<Part> of(Instance instance) {
        Instant launched = Instant.parse(instance.record().getProperty("launcher.started"));
        Instant last = Instant.parse(instance.record().getProperty("server.started"));
        List<String> log =
                Instance.read(instance.data().resolve("logs/heard.log")).lines().toList();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("launcher and PostgreSQL", Duration.between(launched, last)));
        for (Mark mark : Mark.values()) {
            Instant begun = last;
            Optional<Instant> reached = log.stream()
                    .filter(line -> line.contains(mark.words))
                    .map(StartParts::time)
                    .filter(time -> time.isAfter(begun))
                    .findFirst();
            if (reached.isPresent()) {
                parts.add(new Part(mark.part, Duration.between(last, reached.get())));
                last = reached.get();
            }
        }
        parts.add(new Part(
                "until it says so",
                Duration.between(launched.plus(instance.startedWithin()), last).negated()));
        parts.sort(Comparator.comparing(Part::duration).reversed());
        return parts;
    }

    private static Instant time(String line) {
        return OffsetDateTime.parse(line.substring(0, line.indexOf(' ')), LOG_TIME)
                .toInstant();
    }
}
