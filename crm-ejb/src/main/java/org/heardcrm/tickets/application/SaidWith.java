package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Sql;

/** The first thing that was said with the words somebody searches for, of each exception that was found. */
@ApplicationScoped
@Needs(Right.READ_TICKETS)
public class SaidWith {

    private static final String SAID =
            "select distinct on (ticket_id) ticket_id, left(body, 20000) as body from message"
                    + " where ticket_id = any (?) and " + TicketSearch.SAID + " order by ticket_id, seq";

    @Inject
    private Sql sql;

    /**
     * @param found the few exceptions of a page, each of whose messages is read
     * @return messages by the exception's id; none where only the exception itself fits
     */
    public Map<String, String> among(List<TicketView> found, String typed) {
        Map<String, String> said = new HashMap<>();
        long[] ids =
                found.stream().mapToLong(ticket -> Long.parseLong(ticket.id())).toArray();
        if (ids.length > 0) {
            sql.all(SAID, row -> said.put(row.text("ticket_id"), row.text("body")), ids, typed);
        }
        return said;
    }
}
