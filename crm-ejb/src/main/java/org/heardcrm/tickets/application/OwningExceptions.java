package org.heardcrm.tickets.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.application.Members;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** One member carries an exception; another may take it over, and nobody is a possible answer too. */
@Stateless
@Needs(Right.WRITE_TICKETS)
public class OwningExceptions {

    @Inject
    private ExceptionTickets tickets;

    @Inject
    private Members members;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    /**
     * @param owner the member who carries it from now on, or null for nobody
     * @param reason why; required from the second hand-off on
     * @throws RuleBroken when the member has left or is no agent, or the reason is missing
     */
    public void own(TicketId id, @Nullable Long expected, @Nullable MemberId owner, @Nullable String reason) {
        if (owner != null) {
            members.activeAgent(owner, "/memberId");
        }
        ExceptionTicket ticket = tickets.toChange(id, expected);
        ticket.carrying()
                .own(owner == null ? null : owner.value(), reason, caller.get().author(), clock.instant());
        tickets.keep(ticket);
    }

    /**
     * Undoes a change of owner.
     *
     * @param then the version that the change made: when there is a later one, the change is no slip any more
     * @param before who carried it, or null for nobody; one who has left meanwhile does not carry it again
     */
    public void takeBack(TicketId id, long then, @Nullable MemberId before) {
        ExceptionTicket ticket = tickets.toChange(id, then);
        Long owner = before != null && members.byId(before).isActive() ? before.value() : null;
        ticket.carrying().takeBack(owner, caller.get().author(), clock.instant());
        tickets.keep(ticket);
    }

    /**
     * Another member is asked while the owner is away, who stays the owner.
     *
     * @param member who is asked meanwhile, or null: the owner is back
     * @param until when the owner is back, or null when nobody knows yet
     * @throws RuleBroken when nobody carries it, or the member does, has left or is no agent
     */
    public void cover(
            TicketId id,
            @Nullable Long expected,
            @Nullable MemberId member,
            @Nullable Instant until,
            @Nullable String reason) {
        if (member != null) {
            members.activeAgent(member, "/memberId");
        }
        ExceptionTicket ticket = tickets.toChange(id, expected);
        ticket.carrying()
                .cover(
                        member == null ? null : member.value(),
                        until,
                        reason,
                        caller.get().author(),
                        clock.instant());
        tickets.keep(ticket);
    }
}
