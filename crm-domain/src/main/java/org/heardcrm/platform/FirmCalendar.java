package org.heardcrm.platform;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When the firm works: hours for days of the week, in the firm's zone, except on days off. Clients wait around the
 * clock, so no measure uses it; it says when somebody will read, which due times a firm can keep, and beside the hours
 * that a client waited how many of them somebody worked.
 *
 * @param week hours of the days on which the firm works; at least one
 * @param daysOff days on which it does not, whatever day of the week they are
 */
public record FirmCalendar(ZoneId zone, Map<DayOfWeek, Hours> week, Set<LocalDate> daysOff) {

    /** What can be kept as days off: some years of them. */
    public static final int MOST_DAYS_OFF = 500;

    /** @throws RuleBroken when no day of the week has hours, or there are too many days off */
    public FirmCalendar {
        if (week.isEmpty()) {
            throw new RuleBroken("working-week", "/week", "A firm works on at least one day of the week.");
        }
        if (daysOff.size() > MOST_DAYS_OFF) {
            throw new RuleBroken("days-off", "/daysOff", "At most {0} days off can be kept.", MOST_DAYS_OFF);
        }
        week = Map.copyOf(new EnumMap<>(week));
        daysOff = Set.copyOf(daysOff);
    }

    /** From one time of a day to a later one. */
    public record Hours(LocalTime from, LocalTime to) {

        /** @throws RuleBroken when it ends before it begins */
        public Hours {
            if (!from.isBefore(to)) {
                throw new RuleBroken("working-hours", "/week", "A working day begins before it ends.");
            }
        }
    }

    /** Monday to Friday from 9 to 17: what holds until an admin says otherwise. */
    public static FirmCalendar usual(ZoneId zone) {
        Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
        Stream.of(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
                .forEach(day -> week.put(day, new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0))));
        return new FirmCalendar(zone, week, Set.of());
    }

    /** The hours of a day, or nothing when the firm does not work on it. */
    public Optional<Hours> hoursOf(LocalDate day) {
        return daysOff.contains(day) ? Optional.empty() : Optional.ofNullable(week.get(day.getDayOfWeek()));
    }

    /** Whether somebody works at this instant; the first instant of a day's hours counts, the last does not. */
    public boolean isWorking(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        return hoursOf(local.toLocalDate())
                .filter(hours -> !local.toLocalTime().isBefore(hours.from())
                        && local.toLocalTime().isBefore(hours.to()))
                .isPresent();
    }

    /** When today's work ends, if today is a working day and its end lies ahead. */
    public Optional<Instant> endOfToday(Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return hoursOf(today).map(hours -> at(today, hours.to())).filter(now::isBefore);
    }

    /**
     * When work ends on a later working day.
     *
     * @param days 1 for the next working day after today, 2 for the one after it, …
     */
    public Instant endOfWorkingDay(int days, Instant now) {
        LocalDate day = now.atZone(zone).toLocalDate();
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            left -= hoursOf(day).isPresent() ? 1 : 0;
        }
        return at(day, hoursOf(day).orElseThrow().to());
    }

    /** How much of a time lies in working hours; nothing of one that ends before it begins. */
    public Duration workingBetween(Instant from, Instant until) {
        LocalDate last = until.atZone(zone).toLocalDate();
        Duration worked = Duration.ZERO;
        for (LocalDate day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            worked = worked.plus(workingOn(day, from, until));
        }
        return worked;
    }

    private Duration workingOn(LocalDate day, Instant from, Instant until) {
        return hoursOf(day)
                .map(hours -> Duration.between(later(at(day, hours.from()), from), earlier(at(day, hours.to()), until)))
                .filter(worked -> !worked.isNegative())
                .orElse(Duration.ZERO);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** When work begins again; nothing while somebody works. */
    public Optional<Instant> nextBeginning(Instant now) {
        if (isWorking(now)) {
            return Optional.empty();
        }
        LocalDate today = now.atZone(zone).toLocalDate();
        return Stream.iterate(today, day -> day.plusDays(1))
                .flatMap(day -> hoursOf(day).map(hours -> at(day, hours.from())).stream())
                .filter(now::isBefore)
                .findFirst();
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
