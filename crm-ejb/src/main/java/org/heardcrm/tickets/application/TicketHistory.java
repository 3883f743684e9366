package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.Names;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.EventType;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** What happened in one exception as people read it: with names and words where events carry numbers. */
@ApplicationScoped
@Needs(Right.READ_TICKETS)
public class TicketHistory {

    private static final String SELECT = "select e.*, " + Names.ofAuthor("e") + """
             as by_name, coalesce(o.name, k.name) as owner_name,
                coalesce(e.by_kind = 'MEMBER' and o.id = e.by_id, false) as to_self, coalesce(p.sentence, s.words) as about, m.body as said
            from ticket_event e
            left join member o on o.id::text = e.ref
                and e.type in ('OWNED', 'HANDOFF', 'COVERED', 'INVITED', 'JOINED', 'DECLINED', 'LEFT', 'THANKED')
            left join skill k on e.type = 'INVITED' and 'skill:' || k.id = e.ref
            left join promise p on e.type like 'PROMISE%' and p.ticket_id = e.ticket_id and p.seq::text = e.ref
            left join plan_step s on e.type like 'STEP%' and s.ticket_id = e.ticket_id and s.seq::text = e.ref
            left join message m on m.ticket_id = e.ticket_id and m.seq = e.seq and (m.kind <> 'NOTE' or ?)
            where e.ticket_id = ? and e.seq > ? and (not e.type = any (string_to_array(?, ',')) or ?)
            order by e.at, e.seq""";

    private static final int BEGINNING = 200;

    private static final Set<EventType> NAMING = EnumSet.of(
            EventType.OWNED,
            EventType.HANDOFF,
            EventType.COVERED,
            EventType.INVITED,
            EventType.JOINED,
            EventType.DECLINED,
            EventType.LEFT,
            EventType.THANKED);

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller caller;

    /**
     * Something that happened.
     *
     * @param by the name of whoever did it, or null when that is not known
     * @param owner the name of the one who carries it from then on, or covers, is asked, joins, declines, leaves or is
     *     thanked, or of the skill by which members are asked; null for nobody, and in all other events
     * @param toSelf whether that one did it themselves
     * @param about the words of the promise or of the step that it is about, or null
     * @param said the words of a message; of a note only for those who may read notes
     * @param value what the event itself says: a reason, a resolution, the client's words
     */
    public record Entry(
            long seq,
            Instant at,
            EventType type,
            Side actor,
            Author.Kind byKind,
            @Nullable String by,
            @Nullable String owner,
            boolean toSelf,
            @Nullable String about,
            @Nullable Instant due,
            @Nullable String said,
            @Nullable String value,
            @Nullable Channel channel,
            @Nullable Evidence evidence) {

        /** The end of the key by which it is told: whether its doer and its member are one, or it is over. */
        public String manner() {
            return toSelf ? ".self" : type == EventType.COVERED && owner == null ? ".over" : "";
        }

        /** Whether a name, or nobody, stands at the end of its sentence. */
        public boolean isNaming() {
            return NAMING.contains(type) && manner().isEmpty();
        }

        /** The same with no more than the beginning of what was said. */
        public Entry inShort() {
            return new Entry(
                    seq,
                    at,
                    type,
                    actor,
                    byKind,
                    by,
                    owner,
                    toSelf,
                    about,
                    due,
                    beginning(said),
                    value,
                    channel,
                    evidence);
        }

        private static @Nullable String beginning(@Nullable String words) {
            return words == null || words.codePointCount(0, words.length()) <= BEGINNING
                    ? words
                    : words.substring(0, words.offsetByCodePoints(0, BEGINNING)) + " …";
        }

        /** The names of what an edit changed; none in all other events, nor where they were not told yet. */
        public List<String> fields() {
            return type == EventType.EDITED && value != null ? List.of(value.split(",")) : List.of();
        }
    }

    /** Oldest first. */
    public List<Entry> of(TicketId ticket) {
        return since(ticket, 0);
    }

    /** What happened after the exception's version, oldest first. */
    public List<Entry> since(TicketId ticket, long version) {
        boolean notes = caller.get().may(Right.READ_NOTES);
        return sql.all(SELECT, TicketHistory::entry, notes, ticket, version, Conversation.OF_THE_SWARM, notes);
    }

    private static Entry entry(Row row) {
        return new Entry(
                row.number("seq"),
                row.instant("at"),
                row.oneOf(EventType.class, "type"),
                row.oneOf(Side.class, "actor"),
                row.oneOf(Author.Kind.class, "by_kind"),
                row.textOrNull("by_name"),
                row.textOrNull("owner_name"),
                row.is("to_self"),
                row.textOrNull("about"),
                row.instantOrNull("due"),
                row.textOrNull("said"),
                row.textOrNull("value"),
                row.oneOfOrNull(Channel.class, "channel"),
                row.oneOfOrNull(Evidence.class, "evidence"));
    }
}
