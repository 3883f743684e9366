package org.heardcrm.tickets.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.TagChange;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** A member puts free words on an exception, by which it is found again, and takes them off. */
@Stateless
@Needs(Right.WRITE_TICKETS)
public class TaggingExceptions {

    @Inject
    private ExceptionTickets tickets;

    @Inject
    private UsedTags used;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    /** @return what of it changed something */
    public TagChange tag(TicketId id, @Nullable Long expected, TagChange wished) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        TagChange change = ticket.describing().tag(wished, caller.get().author(), clock.instant());
        tickets.keep(ticket);
        used.remember(change.add());
        return change;
    }
}
