package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Settings;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.Act;
import org.heardcrm.tickets.ClosedBy;
import org.heardcrm.tickets.MessageKind;
import org.heardcrm.tickets.PromiseStatus;
import org.heardcrm.tickets.RaisedBy;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.TicketState;
import org.jspecify.annotations.Nullable;

/** One exception as its client sees it through the link: what was said to and by them, and never anything else. */
@ApplicationScoped
public class ClientView {

    @Inject
    private Sql sql;

    @Inject
    private HeardClock clock;

    @Inject
    private Settings settings;

    @Inject
    private Attachments attachments;

    /**
     * The page's contents.
     *
     * @param weSawIt we saw it first and tell the client
     * @param owner the name of the one who carries it, or null
     * @param backAt when somebody works again, or null while somebody does
     * @param confirmable the client may say that it is solved
     * @param objectionable the client may say that it is not
     * @param repeatable the client may say that they had to tell us something again
     */
    public record Page(
            String firm,
            String number,
            String summary,
            @Nullable String goal,
            TicketState state,
            boolean weSawIt,
            @Nullable String owner,
            Instant reportedAt,
            @Nullable Instant waitingSince,
            @Nullable Instant resolvedAt,
            @Nullable String resolution,
            @Nullable Instant closedAt,
            @Nullable ClosedBy closedBy,
            boolean confirmed,
            @Nullable Instant backAt,
            boolean confirmable,
            boolean objectionable,
            boolean repeatable,
            List<Promised> promises,
            List<Step> plan,
            List<Said> messages) {}

    /** A promise in the words the firm itself uses. */
    public record Promised(
            String sentence,
            PromiseStatus status,
            boolean renegotiated,
            Instant dueAt,
            @Nullable Instant keptAt) {}

    /**
     * A next step; those that were dropped are not shown.
     *
     * @param step its number, by which it is ticked
     * @param side whose it is
     */
    public record Step(
            long step, Side side, String words, @Nullable Instant doneAt) {}

    /**
     * Something said, by the client or to them, with its files; "this is solved" and "this is not fine" too; an
     * explanation is a reply that tells the cause.
     *
     * @param id its number here, by which the client says that it asked for what they had told us before
     * @param askedAgain whether it is known that it did
     */
    public record Said(
            String id,
            MessageKind kind,
            @Nullable String by,
            String body,
            boolean asks,
            boolean explains,
            boolean askedAgain,
            Instant at,
            List<Attached> attachments) {}

    /**
     * A file, which stands under the link at {@code attachments/{id}}.
     *
     * @param size bytes
     * @param shown whether it is a picture that a page shows in place
     */
    public record Attached(String id, String name, long size, boolean shown) {}

    public Page of(TicketId ticket) {
        return sql.one(
                        "select t.*, m.name as owner_name from exception_ticket t left join member m on m.id = t.owner_id"
                                + " where t.id = ?",
                        row -> page(row, ticket),
                        ticket)
                .orElseThrow();
    }

    private static Attached attached(AttachmentRow file) {
        return new Attached(file.id().toString(), file.name(), file.size(), file.isShown());
    }

    private Page page(Row row, TicketId ticket) {
        TicketState state = row.oneOf(TicketState.class, "state");
        ClosedBy closedBy = row.oneOfOrNull(ClosedBy.class, "closed_by");
        boolean confirmed = row.is("confirmed");
        return new Page(
                settings.firm(),
                "EX-" + row.number("number"),
                row.text("summary"),
                row.textOrNull("goal"),
                state,
                row.oneOf(RaisedBy.class, "raised_by") == RaisedBy.STAFF,
                row.textOrNull("owner_name"),
                row.instant("reported_at"),
                row.instantOrNull("waiting_since"),
                row.instantOrNull("resolved_at"),
                row.textOrNull("resolution"),
                row.instantOrNull("closed_at"),
                closedBy,
                confirmed,
                settings.calendar().nextBeginning(clock.instant()).orElse(null),
                Act.CONFIRM.isPossible(state, closedBy, confirmed),
                Act.REOPEN.isPossible(state, closedBy, confirmed),
                Act.REPEAT.isPossible(state, closedBy, confirmed),
                promises(ticket),
                plan(ticket),
                messages(ticket));
    }

    private List<Promised> promises(TicketId ticket) {
        Instant now = clock.instant();
        return sql.all(
                "select * from promise where ticket_id = ? order by seq",
                row -> new Promised(
                        row.text("sentence"),
                        PromiseStatus.of(
                                row.instant("due_at"),
                                row.instantOrNull("kept_at"),
                                row.instantOrNull("released_at"),
                                now),
                        row.count("moves") > 0,
                        row.instant("due_at"),
                        row.instantOrNull("kept_at")),
                ticket);
    }

    private List<Step> plan(TicketId ticket) {
        return sql.all(
                "select * from plan_step where ticket_id = ? and dropped_at is null order by seq",
                row -> new Step(
                        row.number("seq"),
                        row.oneOf(Side.class, "side"),
                        row.text("words"),
                        row.instantOrNull("done_at")),
                ticket);
    }

    private List<Said> messages(TicketId ticket) {
        Map<Long, List<AttachmentRow>> files = attachments.of(ticket);
        return sql.all(
                """
                select said.*, case when by_kind = 'MEMBER' then (select name from member where id = by_id)
                                    when by_kind = 'CONTACT' then (select name from contact where id = by_id) end as by_name
                from (select m.seq, m.kind, m.body, m.asks_client, m.at, m.by_kind, m.by_id, %s as explains, %s as asked_again
                      from message m where m.ticket_id = ? and m.kind <> 'NOTE'
                      union all
                      select seq, 'CLIENT', value, false, at, by_kind, by_id, false, false
                      from ticket_event where ticket_id = ? and type in ('CONFIRMED', 'REOPENED') and actor = 'CLIENT'
                          and by_kind in ('CONTACT', 'SYSTEM') and value is not null) said
                order by seq
                """.formatted(Conversation.EXPLAINS, AskingAgain.KNOWN),
                row -> new Said(
                        row.text("seq"),
                        row.oneOf(MessageKind.class, "kind"),
                        row.textOrNull("by_name"),
                        row.text("body"),
                        row.is("asks_client"),
                        row.is("explains"),
                        row.is("asked_again"),
                        row.instant("at"),
                        files.getOrDefault(row.number("seq"), List.of()).stream()
                                .map(ClientView::attached)
                                .toList()),
                ticket,
                ticket);
    }
}
