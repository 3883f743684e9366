package org.heardcrm.tickets.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** A promise is made, moved in time, kept, or no longer needed. */
@Stateless
@Needs(Right.WRITE_TICKETS)
public class KeepingPromises {

    @Inject
    private ExceptionTickets tickets;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    /** @return the promise's number within the exception */
    public long promise(TicketId id, @Nullable Long expected, String sentence, Instant due) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        long seq = ticket.promise(sentence, due, by(), clock.instant()).seq();
        tickets.keep(ticket);
        return seq;
    }

    public void keep(TicketId id, @Nullable Long expected, long promise) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        ticket.keepPromise(promise, by(), clock.instant());
        tickets.keep(ticket);
    }

    public void move(TicketId id, @Nullable Long expected, long promise, Instant due, @Nullable String reason) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        ticket.movePromise(promise, due, reason, by(), clock.instant());
        tickets.keep(ticket);
    }

    public void release(TicketId id, @Nullable Long expected, long promise) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        ticket.releasePromise(promise, by(), clock.instant());
        tickets.keep(ticket);
    }

    private Author by() {
        return caller.get().author();
    }
}
