package org.heardcrm.tickets.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.faces.Viewer;
import org.heardcrm.tickets.application.KeepingPromises;
import org.jspecify.annotations.Nullable;

/** Promising something to the client of the open exception. */
@Named
@RequestScoped
public class PromisePart {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    @Inject
    private KeepingPromises promises;

    @Inject
    private TicketActs acts;

    @Inject
    private Viewer viewer;

    @Inject
    private HeardClock clock;

    private @Nullable String sentence;
    private @Nullable Instant due;

    /** A due time for one click: the key of its label, and how the field writes it. */
    public record Quick(String word, String typed) {}

    public @Nullable String promise() {
        return acts.perform(
                (ticket, seen) -> promises.promise(
                        ticket,
                        seen,
                        Objects.requireNonNull(sentence, "The page asks for a sentence."),
                        Objects.requireNonNull(due, "The page asks for a due time.")),
                "tickets.promised");
    }

    /** Times that lie ahead, the soonest first. */
    public List<Quick> getQuick() {
        ZonedDateTime now = clock.instant().atZone(viewer.getZone()).truncatedTo(ChronoUnit.MINUTES);
        Map<String, ZonedDateTime> times = new LinkedHashMap<>();
        times.put("twoHours", now.plusHours(2));
        times.put("today", now.with(EVENING));
        times.put("tomorrow", now.plusDays(1).with(NOON));
        times.put("threeDays", now.plusDays(3).with(NOON));
        times.put("week", now.plusDays(7).with(NOON));
        return times.entrySet().stream()
                .filter(time -> time.getValue().isAfter(now))
                .map(time -> new Quick(
                        time.getKey(), time.getValue().toLocalDateTime().toString()))
                .toList();
    }

    public @Nullable String getSentence() {
        return sentence;
    }

    public void setSentence(@Nullable String sentence) {
        this.sentence = sentence;
    }

    public @Nullable Instant getDue() {
        return due;
    }

    public void setDue(@Nullable Instant due) {
        this.due = due;
    }
}
