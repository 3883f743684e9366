package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Listing;
import org.heardcrm.platform.application.Names;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.EventType;
import org.heardcrm.tickets.MessageKind;
import org.heardcrm.tickets.PromiseStatus;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** What was said, promised and done in one exception, in its order. */
@ApplicationScoped
@Needs(Right.READ_TICKETS)
public class Conversation {

    /** Whether a reply {@code m} tells the cause: nothing but that somebody owns it from then on stands between the two. */
    static final String EXPLAINS = "m.kind = 'REPLY' and m.seq > 1 and 'EXPLAINED' = (select type from ticket_event"
            + " where ticket_id = m.ticket_id and seq > m.seq and type <> 'OWNED' order by seq limit 1)";

    private static final String MESSAGE = "m.*, " + Names.ofAuthor("m") + " as by_name, " + EXPLAINS + " as explains";
    private static final String READABLE = "m.ticket_id = ? and (m.kind <> 'NOTE' or ?)";

    /** What happens in a swarm is for those alone who may read notes. */
    private static final String READABLE_EVENT = "not e.type = any (string_to_array(?, ',')) or ?";

    static final String OF_THE_SWARM =
            EventType.OF_THE_SWARM.stream().map(Enum::name).sorted().collect(Collectors.joining(","));

    private static final String PROMISE = "p.*, " + Names.ofAuthor("p") + " as by_name";

    @Inject
    private Sql sql;

    @Inject
    private HeardClock clock;

    @Inject
    private CurrentCaller caller;

    /** Who did something. */
    public record By(
            Author.Kind kind, @Nullable String id, @Nullable String name) {}

    /**
     * Something said.
     *
     * @param explains whether it is a reply that tells the client the cause
     */
    public record Said(
            String id,
            long seq,
            MessageKind kind,
            String body,
            boolean asksClient,
            boolean explains,
            @Nullable Channel channel,
            By by,
            Instant at) {}

    /** A promise as it stands now. */
    public record Promised(
            String id,
            long seq,
            String sentence,
            PromiseStatus status,
            boolean renegotiated,
            By by,
            Instant madeAt,
            Instant dueAt,
            @Nullable Instant keptAt,
            @Nullable Instant releasedAt) {

        /** Neither kept nor released, in time or not. */
        public boolean isPending() {
            return keptAt == null && releasedAt == null;
        }
    }

    /** Something that happened. */
    public record Happened(
            String id,
            long seq,
            Instant at,
            EventType type,
            Side actor,
            By by,
            @Nullable String ref,
            @Nullable Instant due,
            @Nullable String value,
            @Nullable Channel channel,
            @Nullable Evidence evidence,
            Instant recordedAt) {}

    /** Oldest first; notes only for those who may read them. */
    public List<Said> messages(TicketId ticket) {
        return sql.all(
                "select " + MESSAGE + " from message m where " + READABLE + " order by m.seq",
                Conversation::said,
                ticket,
                caller.get().may(Right.READ_NOTES));
    }

    /** A part of the same. */
    public Slice<Said> messages(TicketId ticket, ListRequest request) {
        return new Listing<>(MESSAGE, "message m", "m.seq", Conversation::said)
                .sort("seq", "m.seq", "bigint")
                .read(
                        sql,
                        request,
                        new Conditions().and(READABLE, ticket, caller.get().may(Right.READ_NOTES)));
    }

    public List<Promised> promises(TicketId ticket) {
        Instant now = clock.instant();
        return sql.all(
                "select " + PROMISE + " from promise p where p.ticket_id = ? order by p.seq",
                row -> promised(row, now),
                ticket);
    }

    /** A part of the same. */
    public Slice<Promised> promises(TicketId ticket, ListRequest request) {
        Instant now = clock.instant();
        return new Listing<>(PROMISE, "promise p", "p.seq", row -> promised(row, now))
                .sort("seq", "p.seq", "bigint")
                .read(sql, request, new Conditions().and("p.ticket_id = ?", ticket));
    }

    /** A part of the events, oldest first. */
    public Slice<Happened> history(TicketId ticket, ListRequest request) {
        return new Listing<>(
                        "e.*, " + Names.ofAuthor("e") + " as by_name",
                        "ticket_event e",
                        "e.seq",
                        Conversation::happened)
                .sort("at", "e.at", "timestamptz")
                .read(
                        sql,
                        request,
                        new Conditions()
                                .and("e.ticket_id = ?", ticket)
                                .and(READABLE_EVENT, OF_THE_SWARM, caller.get().may(Right.READ_NOTES)));
    }

    private static Said said(Row row) {
        return new Said(
                id(row),
                row.number("seq"),
                row.oneOf(MessageKind.class, "kind"),
                row.text("body"),
                row.is("asks_client"),
                row.is("explains"),
                row.oneOfOrNull(Channel.class, "channel"),
                by(row),
                row.instant("at"));
    }

    private static Promised promised(Row row, Instant now) {
        Instant due = row.instant("due_at");
        Instant kept = row.instantOrNull("kept_at");
        Instant released = row.instantOrNull("released_at");
        return new Promised(
                id(row),
                row.number("seq"),
                row.text("sentence"),
                PromiseStatus.of(due, kept, released, now),
                row.count("moves") > 0,
                by(row),
                row.instant("made_at"),
                due,
                kept,
                released);
    }

    private static Happened happened(Row row) {
        return new Happened(
                id(row),
                row.number("seq"),
                row.instant("at"),
                row.oneOf(EventType.class, "type"),
                row.oneOf(Side.class, "actor"),
                by(row),
                row.textOrNull("ref"),
                row.instantOrNull("due"),
                row.textOrNull("value"),
                row.oneOfOrNull(Channel.class, "channel"),
                row.oneOfOrNull(Evidence.class, "evidence"),
                row.instant("recorded_at"));
    }

    /** Events, messages and promises are numbered within their exception. */
    private static String id(Row row) {
        return row.number("ticket_id") + "-" + row.number("seq");
    }

    private static By by(Row row) {
        return new By(row.oneOf(Author.Kind.class, "by_kind"), row.textOrNull("by_id"), row.textOrNull("by_name"));
    }
}
