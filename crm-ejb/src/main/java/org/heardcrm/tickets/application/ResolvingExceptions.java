package org.heardcrm.tickets.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.PromiseOutcome;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** An exception ends with a sentence, is confirmed by the client's word, or begins again. */
@Stateless
@Needs(Right.WRITE_TICKETS)
public class ResolvingExceptions {

    @Inject
    private ExceptionTickets tickets;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    /** @param promises what is said of the open promises, by their number; those not named still stand */
    public void resolve(TicketId id, @Nullable Long expected, String resolution, Map<Long, PromiseOutcome> promises) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        Instant now = clock.instant();
        Author by = caller.get().author();
        promises.forEach((promise, outcome) -> {
            switch (outcome) {
                case KEPT -> ticket.keepPromise(promise, by, now);
                case RELEASED -> ticket.releasePromise(promise, by, now);
                case STANDS -> ticket.promiseStands(promise);
            }
        });
        ticket.resolve(resolution, by, now);
        tickets.keep(ticket);
    }

    /** The client said to us that it is solved. */
    public void confirm(TicketId id, @Nullable Long expected, String said, Evidence evidence) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        ticket.confirm(said, evidence, caller.get().author(), clock.instant());
        tickets.keep(ticket);
    }

    public void reopen(TicketId id, @Nullable Long expected, String reason, Side by) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        ticket.reopen(by, reason, caller.get().author(), clock.instant());
        tickets.keep(ticket);
    }
}
