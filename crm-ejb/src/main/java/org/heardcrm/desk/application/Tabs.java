package org.heardcrm.desk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Listing;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.TicketState;

/** The exceptions that the member who asks has open, on every machine the same. */
@ApplicationScoped
@Needs(Right.READ_TICKETS)
public class Tabs {

    private static final String COLUMNS = "o.ticket_id, o.opened_at, t.number, t.summary, t.state, a.name as account,"
            + " exists (select 1 from draft d where d.member_id = o.member_id and d.ticket_id = o.ticket_id"
            + " and d.words <> '') as begun";
    private static final String FROM =
            "open_tab o join exception_ticket t on t.id = o.ticket_id" + " join account a on a.id = t.account_id";

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller caller;

    /**
     * One of them.
     *
     * @param begun whether words are begun in it that are not sent
     */
    public record Tab(
            String ticket,
            String number,
            String summary,
            String account,
            TicketState state,
            boolean begun,
            Instant openedAt) {}

    /** All of them; what was opened first stands first. */
    public List<Tab> open() {
        return read(ListRequest.first(ListRequest.MOST, Map.of())).items();
    }

    /** A part of them. */
    public Slice<Tab> read(ListRequest request) {
        return new Listing<>(COLUMNS, FROM, "o.ticket_id", Tabs::tab)
                .sort("openedAt", "o.opened_at", "timestamptz")
                .read(sql, request, new Conditions().and("o.member_id = ?", Asking.member(caller.get())));
    }

    private static Tab tab(Row row) {
        return new Tab(
                row.text("ticket_id"),
                "EX-" + row.number("number"),
                row.text("summary"),
                row.text("account"),
                row.oneOf(TicketState.class, "state"),
                row.is("begun"),
                row.instant("opened_at"));
    }
}
