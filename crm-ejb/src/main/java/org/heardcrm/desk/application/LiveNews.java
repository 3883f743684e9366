package org.heardcrm.desk.application;

import java.util.List;
import org.heardcrm.desk.application.Presences.Present;
import org.heardcrm.tickets.TicketState;

/** What open pages of this node are to know at once; an event. */
public sealed interface LiveNews {

    /**
     * Something happened to an exception.
     *
     * @param version the number of its last event
     */
    record TicketMoved(String ticket, long version, TicketState state) implements LiveNews {}

    /** Somebody came to an exception, went, began or stopped to write; who is there now. */
    record PresenceChanged(String ticket, List<Present> who) implements LiveNews {}

    /** Who is where, at all exceptions at which somebody is. */
    record AllPresent(List<PresenceChanged> places) implements LiveNews {}

    /**
     * Something on a member's desk is not as it was: a tab or a draft.
     *
     * @param page the open page that did it and knows, or "-"
     */
    record DeskChanged(long member, String ticket, String page) implements LiveNews {}

    /** More happened than is worth telling one by one. */
    record MuchMoved() implements LiveNews {}
}
