package org.heardcrm.tickets.rest;

import org.heardcrm.platform.NotFound;
import org.heardcrm.tickets.TicketId;

/** The n-th of an exception, as messages, promises and events are identified: 1001-3. */
record Nth(TicketId ticket, long seq) {

    /**
     * @param noun for the sentence when it is not of this exception: "This promise"
     * @throws NotFound when the text names nothing of the exception
     */
    static Nth parse(String text, TicketId ticket, String noun) {
        String prefix = ticket + "-";
        if (!text.startsWith(prefix) || !text.substring(prefix.length()).matches("[1-9][0-9]{0,8}")) {
            throw NotFound.of(noun);
        }
        return new Nth(ticket, Long.parseLong(text.substring(prefix.length())));
    }

    @Override
    public String toString() {
        return ticket + "-" + seq;
    }
}
