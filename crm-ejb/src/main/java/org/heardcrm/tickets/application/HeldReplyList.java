package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heardcrm.members.MemberId;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.Names;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.HeldReplyId;
import org.heardcrm.tickets.HeldWords;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** What is about to be said in an exception, and what came back to the caller. */
@ApplicationScoped
@Needs(Right.READ_TICKETS)
public class HeldReplyList {

    private static final String SELECT = "select h.*, " + Names.ofAuthor("h") + " as by_name from held_reply h"
            + " where h.ticket_id = ? and (not h.back or h.by_kind = ? and h.by_id is not distinct from ?)";

    @Inject
    private Sql sql;

    @Inject
    private Attachments attachments;

    @Inject
    private CurrentCaller caller;

    /**
     * A reply that has not left.
     *
     * @param mine whether the caller wrote it, and so may take it back
     * @param back whether its words are with its author again
     * @param reason why it could not be said, or null
     */
    public record Held(
            HeldReplyId id,
            HeldWords words,
            Conversation.By by,
            boolean mine,
            Instant heldAt,
            Instant dueAt,
            boolean back,
            @Nullable String reason,
            List<AttachmentRow> attachments) {}

    /** In the order in which they leave. */
    public List<Held> of(TicketId ticket) {
        Author reader = caller.get().author();
        return sql.all(SELECT + " order by h.due_at, h.id", this::held, ticket, reader.kind(), reader.id());
    }

    /** @throws NotFound when there is none, any more or at all */
    public Held one(TicketId ticket, HeldReplyId id) {
        return of(ticket).stream()
                .filter(reply -> reply.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.of("This held reply"));
    }

    /** Whether everything that happened after this version of the exception was the caller's own doing. */
    public boolean isOnlyTheirs(TicketId ticket, long version) {
        Author reader = caller.get().author();
        return sql.one(
                        "select 1 as other from ticket_event where ticket_id = ? and seq > ?"
                                + " and (by_kind, coalesce(by_id, 0)) <> (?, coalesce(?, 0)) limit 1",
                        row -> row.number("other"),
                        ticket,
                        version,
                        reader.kind(),
                        reader.id())
                .isEmpty();
    }

    private Held held(Row row) {
        Author by = Author.of(row.oneOf(Author.Kind.class, "by_kind"), row.numberOrNull("by_id"));
        HeldReplyId id = new HeldReplyId(row.number("id"));
        return new Held(
                id,
                new HeldWords(
                        row.text("body"),
                        row.is("explaining"),
                        row.is("asking"),
                        row.oneOf(Channel.class, "channel"),
                        Optional.ofNullable(row.numberOrNull("in_name_of"))
                                .map(MemberId::new)
                                .orElse(null)),
                new Conversation.By(by.kind(), row.textOrNull("by_id"), row.textOrNull("by_name")),
                by.equals(caller.get().author()),
                row.instant("held_at"),
                row.instant("due_at"),
                row.is("back"),
                row.textOrNull("reason"),
                attachments.of(id));
    }
}
