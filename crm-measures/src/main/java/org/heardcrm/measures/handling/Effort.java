package org.heardcrm.measures.handling;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/**
 * What an exception has cost the client so far.
 *
 * <p>Counts are 0 or more; all are 0 before the first event. Source: Heard's own rule HS-1, a convention.
 *
 * @param contacts how often the client got in touch: opened or reopened by the client, and each message of theirs
 * @param repeats  how often the client had to give the same information again
 * @param handoffs how often the owner changed, the first change included
 * @param waited   how long it was our turn, elapsed time; the same as the fact {@code waitOnUs}
 * @param asOf     the instant up to which all this is counted
 */
public record Effort(int contacts, int repeats, int handoffs, Duration waited, Instant asOf) {

    /**
     * The effort that these events of one exception make up, in whatever order they come; events after
     * {@code asOf} are left out.
     *
     * @throws IllegalArgumentException when two events have the same number
     */
    public static Effort of(Collection<HandlingEvent> events, Instant asOf) {
        EffortTally tally = EffortTally.NONE;
        for (HandlingEvent event : HandlingLog.of(events, asOf).events()) {
            tally = tally.after(event);
        }
        return tally.asOf(asOf);
    }

    /** {@link #waited} in hours. */
    public double waitedHours() {
        return Hours.of(waited);
    }
}
