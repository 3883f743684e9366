package org.heardcrm.measures.handling;

import java.time.Instant;

/** A clock was given an event that happened before one it has already read; fold the events anew, in order. */
public class EventOutOfOrder extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    EventOutOfOrder(HandlingEvent event, Instant since) {
        super("Event " + event.seq() + " (" + event.type() + ") is of " + event.at()
                + ", but the clock has already been read to " + since + ".");
    }
}
