package org.heardcrm.referrals;

import java.time.Duration;
import java.time.Instant;
import org.heardcrm.platform.RuleBroken;

/** What happened has happened: a date is not in the future. */
final class When {

    /** How far a caller's clock may run ahead of ours. */
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private When() {}

    /**
     * @return the instant, or now when the caller's clock runs a little ahead
     * @throws RuleBroken when it is in the future
     */
    static Instant past(Instant at, Instant now, String pointer) {
        if (at.isAfter(now.plus(AHEAD))) {
            throw new RuleBroken("in-the-future", pointer, "This has not happened yet.");
        }
        return at.isAfter(now) ? now : at;
    }
}
