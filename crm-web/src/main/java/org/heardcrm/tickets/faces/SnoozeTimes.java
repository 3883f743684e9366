package org.heardcrm.tickets.faces;

import static java.time.temporal.TemporalAdjusters.next;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.faces.Viewer;

/** Times until which people put things off, the soonest first; mornings are those of the viewer. */
@Named
@RequestScoped
public class SnoozeTimes {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Inject
    private Viewer viewer;

    @Inject
    private HeardClock clock;

    /** A time for one click, with the key of its label. */
    public record Quick(String word, Instant at) {}

    public List<Quick> getAll() {
        ZonedDateTime now = clock.instant().atZone(viewer.getZone());
        ZonedDateTime morning = now.with(MORNING);
        Map<Instant, String> times = new LinkedHashMap<>();
        times.put(now.plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MINUTES).toInstant(), "twoHours");
        times.putIfAbsent(morning.plusDays(1).toInstant(), "tomorrow");
        times.putIfAbsent(morning.with(next(DayOfWeek.FRIDAY)).toInstant(), "friday");
        times.putIfAbsent(morning.with(next(DayOfWeek.MONDAY)).toInstant(), "monday");
        times.putIfAbsent(morning.plusDays(14).toInstant(), "twoWeeks");
        return times.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(time -> new Quick(time.getValue(), time.getKey()))
                .toList();
    }
}
