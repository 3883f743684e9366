package org.heardcrm.tickets.application;

import java.time.Instant;
import org.heardcrm.tickets.TicketId;

/** What the room that writes to clients knows, as far as it decides whether a client was reached. */
public interface ClientWasWritten {

    /** Whether something about the exception was sent to its client at this instant or later. */
    boolean since(TicketId ticket, Instant instant);
}
