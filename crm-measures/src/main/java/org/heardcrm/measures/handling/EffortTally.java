package org.heardcrm.measures.handling;

import java.time.Duration;
import java.time.Instant;

/**
 * The client's effort kept event by event: a summary takes each event as it is appended and is never computed anew.
 *
 * @param contacts how often the client got in touch so far
 * @param repeats  how often the client gave the same information again so far
 * @param handoffs how often the owner changed so far
 * @param clock    whose turn it is, and the time waited so far
 */
public record EffortTally(int contacts, int repeats, int handoffs, WaitClock clock) {

    /** The tally of an exception to which nothing has happened yet. */
    public static final EffortTally NONE = new EffortTally(0, 0, 0, WaitClock.STOPPED);

    /**
     * The tally after one more event.
     *
     * @throws EventOutOfOrder as {@link WaitClock#after} does
     */
    public EffortTally after(HandlingEvent event) {
        return new EffortTally(
                contacts + (event.isClientsWord() ? 1 : 0),
                repeats + (event.type() == HandlingEventType.REPEAT ? 1 : 0),
                handoffs + (event.type() == HandlingEventType.HANDOFF ? 1 : 0),
                clock.after(event));
    }

    /** What it has cost the client up to that instant, which is not before the last event. */
    public Effort asOf(Instant asOf) {
        Duration waited = clock.waitedOnUs(asOf);
        return new Effort(contacts, repeats, handoffs, waited, asOf);
    }
}
