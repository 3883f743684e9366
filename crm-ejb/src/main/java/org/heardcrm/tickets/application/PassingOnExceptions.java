package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.MemberLeaving;
import org.heardcrm.members.NoLongerAgent;
import org.heardcrm.members.application.Members;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.TicketId;

/**
 * Who leaves passes on every exception that is not closed: a hand-off each, with the leaving as its reason. Who stays and
 * is no agent any longer has handed them on before.
 */
@ApplicationScoped
public class PassingOnExceptions {

    private Sql sql;
    private ExceptionTickets tickets;
    private Members members;
    private CurrentCaller caller;
    private HeardClock clock;

    @SuppressWarnings("NullAway.Init")
    protected PassingOnExceptions() {
        // for CDI
    }

    @Inject
    public PassingOnExceptions(
            Sql sql, ExceptionTickets tickets, Members members, CurrentCaller caller, HeardClock clock) {
        this.sql = sql;
        this.tickets = tickets;
        this.members = members;
        this.caller = caller;
        this.clock = clock;
    }

    void passOn(@Observes MemberLeaving leaving) {
        List<TicketId> open = openOf(leaving.who());
        MemberId passTo = leaving.passTo();
        if (!open.isEmpty() && passTo == null) {
            throw new RuleBroken(
                    "pass-to-needed",
                    "/passTo",
                    "This member carries exceptions that are not closed ({0}). Say who carries on.",
                    open.size());
        }
        String reason = members.byId(leaving.who()).name() + " has left.";
        for (TicketId id : open) {
            ExceptionTicket ticket = tickets.toChange(id, null);
            ticket.carrying()
                    .own(
                            passTo == null ? null : passTo.value(),
                            reason,
                            caller.get().author(),
                            clock.instant());
            tickets.keep(ticket);
        }
    }

    void refuse(@Observes NoLongerAgent losing) {
        List<TicketId> open = openOf(losing.who());
        if (!open.isEmpty()) {
            throw new RuleBroken(
                    "still-carries",
                    "/roles",
                    "This member carries exceptions that are not closed ({0}). Hand them on first, then take the role.",
                    open.size());
        }
    }

    private List<TicketId> openOf(MemberId member) {
        return sql.all(
                "select id from exception_ticket where owner_id = ? and state <> 'CLOSED' order by id",
                row -> new TicketId(row.number("id")),
                member);
    }
}
