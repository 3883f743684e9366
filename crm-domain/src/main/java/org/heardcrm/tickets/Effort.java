package org.heardcrm.tickets;

import java.time.Duration;

/**
 * What an exception has cost the client so far.
 *
 * @param contacts how often the client had to come to us
 * @param repeats how often they had to give the same information again
 * @param handoffs how often they got another owner; the first counts too
 * @param waited how long they waited on us, around the clock
 */
public record Effort(int contacts, int repeats, int handoffs, Duration waited) {

    public double waitedHours() {
        return waited.toNanos() / 3.6e12;
    }
}
