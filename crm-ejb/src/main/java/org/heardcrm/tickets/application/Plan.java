package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Listing;
import org.heardcrm.platform.application.Names;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.Conversation.By;
import org.jspecify.annotations.Nullable;

/** The next steps of both sides in one exception, in the order in which they were planned. */
@ApplicationScoped
@Needs(Right.READ_TICKETS)
public class Plan {

    private static final String STEP = "s.*, " + Names.ofAuthor("s") + " as by_name";

    @Inject
    private Sql sql;

    /**
     * A step as it stands now.
     *
     * @param side whose it is
     * @param by who planned it
     */
    public record Step(
            String id,
            long seq,
            Side side,
            String words,
            By by,
            Instant plannedAt,
            @Nullable Instant doneAt,
            @Nullable Instant droppedAt) {

        public boolean isDone() {
            return doneAt != null;
        }

        public boolean isDropped() {
            return droppedAt != null;
        }

        public boolean isOpen() {
            return !isDone() && !isDropped();
        }
    }

    public List<Step> of(TicketId ticket) {
        return sql.all("select " + STEP + " from plan_step s where s.ticket_id = ? order by s.seq", Plan::step, ticket);
    }

    /** A part of the same. */
    public Slice<Step> of(TicketId ticket, ListRequest request) {
        return new Listing<>(STEP, "plan_step s", "s.seq", Plan::step)
                .sort("seq", "s.seq", "bigint")
                .read(sql, request, new Conditions().and("s.ticket_id = ?", ticket));
    }

    private static Step step(Row row) {
        return new Step(
                row.number("ticket_id") + "-" + row.number("seq"),
                row.number("seq"),
                row.oneOf(Side.class, "side"),
                row.text("words"),
                new By(row.oneOf(Author.Kind.class, "by_kind"), row.textOrNull("by_id"), row.textOrNull("by_name")),
                row.instant("planned_at"),
                row.instantOrNull("done_at"),
                row.instantOrNull("dropped_at"));
    }
}
