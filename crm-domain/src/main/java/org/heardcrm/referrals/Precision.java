package org.heardcrm.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How exactly a date is remembered, when it is not to the instant. */
public enum Precision {
    DAY,
    MONTH;

    /** The first instant of the day or month, in that zone. */
    Instant first(Instant at, ZoneId zone) {
        return firstDay(at, zone).atStartOfDay(zone).toInstant();
    }

    /** The last microsecond of the day or month, in that zone. */
    Instant last(Instant at, ZoneId zone) {
        LocalDate first = firstDay(at, zone);
        LocalDate next = this == DAY ? first.plusDays(1) : first.plusMonths(1);
        return next.atStartOfDay(zone).toInstant().minusNanos(1_000);
    }

    private LocalDate firstDay(Instant at, ZoneId zone) {
        LocalDate day = at.atZone(zone).toLocalDate();
        return this == DAY ? day : day.withDayOfMonth(1);
    }
}
