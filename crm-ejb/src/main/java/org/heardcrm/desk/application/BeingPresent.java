package org.heardcrm.desk.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.heardcrm.desk.Watch;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.platform.live.Wire;
import org.heardcrm.tickets.TicketId;

/**
 * Open pages say that somebody looks at an exception, or writes in it. No event of the exception comes of it; all nodes
 * are told only when something is not as it was.
 */
@Stateless
@Needs(Right.READ_TICKETS)
public class BeingPresent {

    static final String SUBJECT = "presence";

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    @Inject
    private Wire wire;

    /** @param page which of the member's open pages */
    public void beat(TicketId ticket, String page, boolean writing) {
        boolean writes = writing && caller.get().may(Right.WRITE_TICKETS);
        Instant now = clock.instant();
        Optional<Boolean> before = sql.one(
                "select writing from presence where ticket_id = ? and member_id = ? and page = ? and seen_at > ?",
                row -> row.is("writing"),
                ticket,
                member(),
                page,
                Watch.since(now));
        int seen = sql.update("""
                insert into presence (ticket_id, member_id, page, writing, seen_at)
                select id, ?, ?, ?, ? from exception_ticket where id = ?
                on conflict (ticket_id, member_id, page) do update
                set writing = excluded.writing, seen_at = excluded.seen_at
                """, member(), page, writes, now, ticket);
        if (seen > 0 && !before.equals(Optional.of(writes))) {
            wire.tell(SUBJECT, ticket.toString());
        }
    }

    public void leave(TicketId ticket, String page) {
        int left = sql.update(
                "delete from presence where ticket_id = ? and member_id = ? and page = ?", ticket, member(), page);
        if (left > 0) {
            wire.tell(SUBJECT, ticket.toString());
        }
    }

    private long member() {
        return Asking.member(caller.get());
    }
}
