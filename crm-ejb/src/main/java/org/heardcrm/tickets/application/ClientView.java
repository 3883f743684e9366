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
            List<Promised> promises,
            List<Said> messages) {}

    /** A promise in the words the firm itself uses. */
    public record Promised(
            String sentence,
            PromiseStatus status,
            boolean renegotiated,
            Instant dueAt,
            @Nullable Instant keptAt) {}

    /** Something said, by the client or to them, with its files; an explanation is a reply that tells the cause. */
    public record Said(
            MessageKind kind,
            @Nullable String by,
            String body,
            boolean asks,
            boolean explains,
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
                promises(ticket),
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

    private List<Said> messages(TicketId ticket) {
        Map<Long, List<AttachmentRow>> files = attachments.of(ticket);
        return sql.all(
                """
                select m.*, case when m.by_kind = 'MEMBER' then (select name from member where id = m.by_id)
                                 when m.by_kind = 'CONTACT' then (select name from contact where id = m.by_id) end as by_name,
                    %s as explains
                from message m where m.ticket_id = ? and m.kind <> 'NOTE' order by m.seq
                """.formatted(Conversation.EXPLAINS),
                row -> new Said(
                        row.oneOf(MessageKind.class, "kind"),
                        row.textOrNull("by_name"),
                        row.text("body"),
                        row.is("asks_client"),
                        row.is("explains"),
                        row.instant("at"),
                        files.getOrDefault(row.number("seq"), List.of()).stream()
                                .map(ClientView::attached)
                                .toList()),
                ticket);
    }
}
