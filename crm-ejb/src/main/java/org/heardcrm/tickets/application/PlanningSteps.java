package org.heardcrm.tickets.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.Planning;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** A next step of either side is planned, ticked as done, or dropped. */
@Stateless
@Needs(Right.WRITE_TICKETS)
public class PlanningSteps {

    @Inject
    private ExceptionTickets tickets;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    /**
     * @param side whose step it is
     * @return the step's number within the exception
     */
    public long plan(TicketId id, @Nullable Long expected, Side side, String words) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        long seq = ticket.planning().plan(side, words, by(), clock.instant()).seq();
        tickets.keep(ticket);
        return seq;
    }

    /** One of ours is done, or the client said that theirs is. */
    public void tick(TicketId id, @Nullable Long expected, long step) {
        change(id, expected, (plan, now) -> plan.tick(step, Side.FIRM, by(), now));
    }

    public void untick(TicketId id, @Nullable Long expected, long step) {
        change(id, expected, (plan, now) -> plan.untick(step, Side.FIRM, by(), now));
    }

    public void drop(TicketId id, @Nullable Long expected, long step) {
        change(id, expected, (plan, now) -> plan.drop(step, by(), now));
    }

    private void change(TicketId id, @Nullable Long expected, BiConsumer<Planning, Instant> act) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        act.accept(ticket.planning(), clock.instant());
        tickets.keep(ticket);
    }

    private Author by() {
        return caller.get().author();
    }
}
