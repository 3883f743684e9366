package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.TicketId;

/** Messages of ours that asked the client for what they had told us before. */
@ApplicationScoped
public class AskingAgain {

    /** Whether message {@code m} is known as one. */
    static final String KNOWN =
            "exists (select 1 from ticket_event r where r.ticket_id = m.ticket_id and r.type = 'REPEAT'"
                    + " and r.ref = m.seq::text)";

    @Inject
    private Sql sql;

    /**
     * Whether nobody has noticed yet that a message asked for the same again; asked while the exception is locked.
     *
     * @throws RuleBroken when it is no message of ours to the client
     */
    boolean isNews(TicketId ticket, long message) {
        return sql.one(
                        "select " + KNOWN + " as known from message m where m.ticket_id = ? and m.seq = ?"
                                + " and m.kind in ('REPLY', 'AUTO_REPLY')",
                        row -> !row.is("known"),
                        ticket,
                        message)
                .orElseThrow(() -> new RuleBroken(
                        "asked-again",
                        "/messageId",
                        "Only what we wrote to the client in this exception can have asked for the same again."));
    }

    /** The numbers of those that are known in an exception. */
    public Set<Long> known(TicketId ticket) {
        return sql
                .all("select m.seq from message m where m.ticket_id = ? and " + KNOWN, row -> row.number("seq"), ticket)
                .stream()
                .collect(Collectors.toSet());
    }
}
