package org.heardcrm.tickets;

import org.heardcrm.platform.Id;

/** Identifies an {@link ExceptionTicket}. */
public record TicketId(long value) implements Id {

    public static TicketId parse(String text) {
        return new TicketId(Id.parse(text, "This exception"));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
