package org.heardcrm.boards.application;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Unreadable;

/**
 * What a board looks at: from an instant up to, and without, another; and the zone whose months it tells apart. Both ends
 * are moved to the quarters of an hour around them, since figures are kept by these.
 */
public record Period(Instant from, Instant to, ZoneId zone) {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

    /** @throws Unreadable when it ends before it begins, or is of another age */
    public Period {
        from = WonCell.slotOf(from);
        to = WonCell.slotOf(to.plus(WonCell.SLOT).minus(Duration.ofNanos(1)));
        if (!from.isBefore(to)) {
            throw new Unreadable("to", Sentence.of("period-order", "A period has to end after it begins."));
        }
        held("from", from);
        held("to", to);
    }

    private static Instant held(String name, Instant bound) {
        if (bound.isBefore(EARLIEST) || bound.isAfter(LATEST)) {
            throw new Unreadable(name, Sentence.of("period-range", "A period lies between the years 1900 and 3000."));
        }
        return bound;
    }

    /** From the beginning of the first month to the end of the last. */
    public static Period of(YearMonth first, YearMonth last, ZoneId zone) {
        return new Period(start(first, zone), start(last.plusMonths(1), zone), zone);
    }

    /** The twelve months that end with this one. */
    public static Period yearUpTo(YearMonth last, ZoneId zone) {
        return of(last.minusMonths(11), last, zone);
    }

    /**
     * A bound as people and programs write it: an instant of RFC 3339, or a day or month, which means its beginning.
     *
     * @param name of the parameter, for the sentence when it is none of these
     * @throws Unreadable when it is none of these, or of another age
     */
    public static Instant bound(String name, String text, ZoneId zone) {
        try {
            return held(
                    name,
                    switch (text.length()) {
                        case 7 -> start(YearMonth.parse(text), zone);
                        case 10 -> LocalDate.parse(text).atStartOfDay(zone).toInstant();
                        default -> OffsetDateTime.parse(text).toInstant();
                    });
        } catch (DateTimeException neither) {
            throw new Unreadable(
                    name,
                    Sentence.of(
                            "period-bound",
                            "“{0}” has to be an instant of RFC 3339, a day or a month, as in 2026-03-01T09:00:00Z, 2026-03-01 or 2026-03.",
                            name));
        }
    }

    /** @throws Unreadable when no zone bears the name */
    public static ZoneId zoneNamed(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new Unreadable(
                    "zone", Sentence.of("period-zone", "“zone” has to be a time zone, as in Europe/Berlin."));
        }
    }

    /** The months that have a part in it, the first first. */
    public List<YearMonth> months() {
        YearMonth last = monthOf(to.minusNanos(1));
        return Stream.iterate(monthOf(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /** The part of a month that lies in it. */
    public Period within(YearMonth month) {
        Instant start = start(month, zone);
        Instant end = start(month.plusMonths(1), zone);
        return new Period(start.isAfter(from) ? start : from, end.isBefore(to) ? end : to, zone);
    }

    YearMonth monthOf(Instant instant) {
        return YearMonth.from(instant.atZone(zone));
    }

    private static Instant start(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }
}
