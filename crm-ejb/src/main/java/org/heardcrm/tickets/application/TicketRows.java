package org.heardcrm.tickets.application;

import java.time.Instant;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.application.Row;
import org.heardcrm.tickets.Act;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.ClosedBy;
import org.heardcrm.tickets.Effort;
import org.heardcrm.tickets.Impact;
import org.heardcrm.tickets.PutAwayAs;
import org.heardcrm.tickets.RaisedBy;
import org.heardcrm.tickets.Source;
import org.heardcrm.tickets.Tags;
import org.heardcrm.tickets.TicketState;
import org.heardcrm.tickets.application.TicketView.Named;
import org.heardcrm.tickets.application.TicketView.PromiseCount;
import org.heardcrm.tickets.application.TicketView.Shelved;
import org.jspecify.annotations.Nullable;

/** How an exception is read out of its row. */
final class TicketRows {

    /**
     * What an exception is shown with is looked up for the rows of a page alone, after they are found and sorted; as joins
     * it would be looked up for the whole queue, and eight tables take longer to plan than to read.
     */
    static final String COLUMNS = """
            t.*,
            (select name from account where id = t.account_id) as account_name,
            (select name from contact where id = t.contact_id) as contact_name,
            (select name from member where id = t.owner_id) as owner_name,
            (select name from category where id = t.category_id) as category_name,
            (select name from offering where id = t.offering_id) as offering_name,
            (select body from message where ticket_id = t.id and seq = 1) as description,
            (select count(*) from promise where ticket_id = t.id
                and kept_at is null and released_at is null and due_at >= ?) as promises_open,
            (select count(*) from promise where ticket_id = t.id
                and released_at is null and coalesce(kept_at, ?) > due_at) as promises_broken,
            (select min(due_at) from promise where ticket_id = t.id
                and kept_at is null and released_at is null and due_at >= ?) as promises_next_due""";

    static final String TABLE = "exception_ticket t";

    private TicketRows() {}

    /** @param now what moves with the clock is as of then */
    static TicketView view(Row row, Instant now) {
        return new TicketView(
                row.text("id"),
                "EX-" + row.number("number"),
                row.oneOf(TicketState.class, "state"),
                row.oneOf(RaisedBy.class, "raised_by"),
                new Named(row.text("account_id"), row.text("account_name")),
                named(row, "contact"),
                named(row, "owner"),
                row.text("summary"),
                row.textOrNull("goal"),
                row.textOrNull("description"),
                row.oneOf(Impact.class, "impact"),
                row.oneOf(Channel.class, "channel"),
                named(row, "category"),
                named(row, "offering"),
                row.textOrNull("external_id"),
                row.oneOf(Source.class, "source"),
                row.instant("reported_at"),
                row.instantOrNull("first_reply_at"),
                row.instantOrNull("waiting_since"),
                row.instantOrNull("resolved_at"),
                row.textOrNull("resolution"),
                row.instantOrNull("closed_at"),
                row.oneOfOrNull(ClosedBy.class, "closed_by"),
                row.oneOfOrNull(Evidence.class, "closed_evidence"),
                row.textOrNull("follows"),
                effort(row, now),
                now,
                new PromiseCount(
                        row.count("promises_open"),
                        row.count("promises_broken"),
                        row.instantOrNull("promises_next_due"),
                        row.instantOrNull("next_due_at")),
                Act.allowed(
                        row.oneOf(TicketState.class, "state"),
                        row.oneOfOrNull(ClosedBy.class, "closed_by"),
                        row.is("confirmed")),
                Tags.kept(row.text("tags")),
                new Shelved(
                        row.instantOrNull("snoozed_until"),
                        row.instantOrNull("snooze_news_at"),
                        row.oneOfOrNull(PutAwayAs.class, "put_away_as"),
                        now),
                row.is("demo"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.number("last_seq"));
    }

    private static Effort effort(Row row, Instant now) {
        Instant ourTurnSince = row.text("clock").equals("US") ? row.instant("clock_since") : null;
        return Effort.of(
                row.count("contacts"),
                row.count("repeats"),
                row.count("handoffs"),
                row.number("waited_micros") + Effort.runningMicros(ourTurnSince, now));
    }

    private static @Nullable Named named(Row row, String what) {
        String id = row.textOrNull(what + "_id");
        return id == null ? null : new Named(id, row.text(what + "_name"));
    }
}
