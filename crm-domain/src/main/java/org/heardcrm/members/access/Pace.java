package org.heardcrm.members.access;

import java.time.Duration;
import java.time.Instant;

/**
 * How fast somebody may try passwords: the first few failures cost nothing, then each doubles the wait, up to a limit.
 * Nobody is ever locked out for good, and an hour without a failure starts afresh.
 *
 * @param failures in a row, at least 1
 * @param last the instant of the last one
 */
public record Pace(int failures, Instant last) {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final int DOUBLINGS = 9;

    public static Pace firstFailure(Instant now) {
        return new Pace(1, now);
    }

    public Pace failedAgain(Instant now) {
        return isForgotten(now) ? firstFailure(now) : new Pace(failures + 1, now);
    }

    /**
     * How long before the next try: zero, or 1 s, 2 s, 4 s … 5 min after the free failures.
     *
     * @param free how many failures cost nothing
     */
    public Duration waitAt(Instant now, int free) {
        if (failures < free || isForgotten(now)) {
            return Duration.ZERO;
        }
        Duration whole = Duration.ofSeconds(1L << Math.min(failures - free, DOUBLINGS));
        Duration wait = whole.compareTo(LONGEST) > 0 ? LONGEST : whole;
        Duration left = Duration.between(now, last.plus(wait));
        return left.isNegative() ? Duration.ZERO : left;
    }

    public boolean isForgotten(Instant now) {
        return !now.isBefore(last.plus(FORGOTTEN_AFTER));
    }
}
