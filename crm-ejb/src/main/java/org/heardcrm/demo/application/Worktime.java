package org.heardcrm.demo.application;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Steps through time as people at work do: Monday to Friday, from seven to six, where the demo firm sits. */
final class Worktime {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private Worktime() {}

    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(ZONE).toInstant();
    }

    static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** So much work later. */
    static Instant plus(Instant from, Duration work) {
        ZonedDateTime at = opened(from.atZone(ZONE));
        Duration left = work;
        Duration today = Duration.between(at, evening(at));
        while (left.compareTo(today) > 0) {
            left = left.minus(today);
            at = opened(evening(at).plusMinutes(1));
            today = Duration.between(at, evening(at));
        }
        return at.plus(left).toInstant();
    }

    /** So much work earlier. */
    static Instant minus(Instant to, Duration work) {
        ZonedDateTime at = closed(to.atZone(ZONE));
        Duration left = work;
        Duration today = Duration.between(morning(at), at);
        while (left.compareTo(today) > 0) {
            left = left.minus(today);
            at = closed(morning(at).minusMinutes(1));
            today = Duration.between(morning(at), at);
        }
        return at.minus(left).toInstant();
    }

    /** The same moment if somebody works then, else the next morning. */
    private static ZonedDateTime opened(ZonedDateTime at) {
        if (!isWorkday(at) || !at.toLocalTime().isBefore(EVENING)) {
            return opened(morning(at.plusDays(1)));
        }
        return at.toLocalTime().isBefore(MORNING) ? morning(at) : at;
    }

    /** The same moment if somebody works then, else the evening before. */
    private static ZonedDateTime closed(ZonedDateTime at) {
        if (!isWorkday(at) || !at.toLocalTime().isAfter(MORNING)) {
            return closed(evening(at.minusDays(1)));
        }
        return at.toLocalTime().isAfter(EVENING) ? evening(at) : at;
    }

    private static boolean isWorkday(ZonedDateTime at) {
        return at.getDayOfWeek() != DayOfWeek.SATURDAY && at.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static ZonedDateTime morning(ZonedDateTime at) {
        return at.toLocalDate().atTime(MORNING).atZone(ZONE);
    }

    private static ZonedDateTime evening(ZonedDateTime at) {
        return at.toLocalDate().atTime(EVENING).atZone(ZONE);
    }
}
