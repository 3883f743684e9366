package org.heardcrm.tickets.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.PutAwayAs;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** A member lays an exception aside, until a time or as none of ours, and takes it up again. */
@Stateless
@Needs(Right.WRITE_TICKETS)
public class ShelvingExceptions {

    @Inject
    private ExceptionTickets tickets;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    public void snooze(TicketId id, @Nullable Long expected, Instant until) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        ticket.shelving().snooze(until, caller.get().author(), clock.instant());
        tickets.keep(ticket);
    }

    public void wake(TicketId id, @Nullable Long expected) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        ticket.shelving().wake(Side.FIRM, caller.get().author(), clock.instant());
        tickets.keep(ticket);
    }

    public void putAway(TicketId id, @Nullable Long expected, PutAwayAs as) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        ticket.shelving().putAway(as, caller.get().author(), clock.instant());
        tickets.keep(ticket);
    }

    public void putBack(TicketId id, @Nullable Long expected) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        ticket.shelving().putBack(caller.get().author(), clock.instant());
        tickets.keep(ticket);
    }
}
