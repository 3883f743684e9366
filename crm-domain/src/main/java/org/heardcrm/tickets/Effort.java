package org.heardcrm.tickets;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What an exception has cost the client so far.
 *
 * @param contacts how often the client had to come to us
 * @param repeats how often they had to give the same information again
 * @param handoffs how often they got another owner; the first counts too
 * @param waited how long they waited on us, around the clock
 */
public record Effort(int contacts, int repeats, int handoffs, Duration waited) {

    /** @param waitedMicros how long they waited on us so far, in microseconds */
    public static Effort of(int contacts, int repeats, int handoffs, long waitedMicros) {
        return new Effort(contacts, repeats, handoffs, Duration.of(waitedMicros, ChronoUnit.MICROS));
    }

    /** @param since when it became our turn, or null when it is not */
    public static long runningMicros(@Nullable Instant since, Instant asOf) {
        return since != null && asOf.isAfter(since) ? ChronoUnit.MICROS.between(since, asOf) : 0;
    }

    public double waitedHours() {
        return waited.toNanos() / 3.6e12;
    }
}
