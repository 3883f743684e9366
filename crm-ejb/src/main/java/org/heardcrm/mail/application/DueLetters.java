package org.heardcrm.mail.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heardcrm.mail.Cause;
import org.heardcrm.mail.Happening;
import org.heardcrm.mail.LetterKind;
import org.heardcrm.mail.Mentions;
import org.heardcrm.mail.Recipient;
import org.heardcrm.mail.Reminder;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.EventType;
import org.heardcrm.tickets.MessageKind;
import org.heardcrm.tickets.Side;
import org.jspecify.annotations.Nullable;

/**
 * Which letters are to be written. Never about an exception that was imported or belongs to the demo firm, never to a
 * member of it, and to no member about what they did themselves or do not want to be written about.
 */
@ApplicationScoped
public class DueLetters {

    private static final String HAPPENED = """
            select e.ticket_id, e.seq, e.type, e.actor, e.channel, e.at < e.recorded_at as dated_back, m.kind as said,
                   case when e.by_kind = 'MEMBER' then e.by_id end as by_member,
                   case when e.type = 'NOTED' then m.body end as note,
                   t.contact_id, c.name, c.email, t.owner_id
            from ticket_event e
            join exception_ticket t on t.id = e.ticket_id
            left join contact c on c.id = t.contact_id
            left join message m on m.ticket_id = e.ticket_id and m.seq = e.seq
            where e.ticket_id = ? and e.seq between ? and ? and e.recorded_at >= ? and not t.demo and t.source <> 'IMPORT'
            order by e.seq
            """;

    private static final String WRITTEN_TO = """
             m.active and not m.demo and m.roles ~ 'AGENT|EXECUTIVE'
             and not exists (select 1 from unwanted_letter u where u.member_id = m.id and u.kind = ?)
            """;

    private static final String COMING_DUE = """
            select p.ticket_id, p.seq, p.made_at, p.due_at, m.id as member_id, m.name, m.email
            from promise p
            join exception_ticket t on t.id = p.ticket_id
            join member m on m.id = coalesce(t.owner_id, case when p.by_kind = 'MEMBER' then p.by_id end)
            where p.kept_at is null and p.released_at is null and p.due_at > ? and p.due_at <= ?
              and t.closed_at is null and not t.demo and t.source <> 'IMPORT' and
            """;

    @Inject
    private Sql sql;

    /**
     * A letter that is to be written.
     *
     * @param name of its reader
     * @param address where its reader can be reached now, or null when that is not known
     */
    public record Due(
            LetterKind kind,
            Cause cause,
            Recipient to,
            String name,
            @Nullable String address) {}

    /** An event, and who would be written to about it. */
    private record Told(
            Cause cause,
            Happening happening,
            @Nullable Long byMember,
            String note,
            @Nullable Long contact,
            @Nullable String name,
            @Nullable String address,
            @Nullable Long owner) {}

    /** What the events of these numbers ask for, those recorded since an instant. */
    List<Due> after(long ticket, long fromSeq, long toSeq, Instant since) {
        return sql.all(HAPPENED, DueLetters::told, ticket, fromSeq, toSeq, since).stream()
                .flatMap(told -> LetterKind.after(told.happening).stream().flatMap(kind -> readers(kind, told)))
                .toList();
    }

    private Stream<Due> readers(LetterKind kind, Told told) {
        return switch (kind.reader()) {
            case CLIENT ->
                Stream.ofNullable(told.contact)
                        .map(contact -> new Due(
                                kind, told.cause, Recipient.contact(contact), String.valueOf(told.name), told.address));
            case OWNER -> members(kind, told, told.owner, Set.of());
            case MENTIONED -> members(kind, told, null, Mentions.in(told.note));
            case GUEST -> Stream.of();
        };
    }

    private Stream<Due> members(LetterKind kind, Told told, @Nullable Long id, Set<String> logins) {
        if (id == null && logins.isEmpty()) {
            return Stream.of();
        }
        return sql
                .all(
                        "select m.id, m.name, m.email from member m where (m.id = ?::bigint or lower(m.login) = any(?))"
                                + " and m.id is distinct from ?::bigint and " + WRITTEN_TO + " order by m.id",
                        row -> new Due(
                                kind,
                                told.cause,
                                Recipient.member(row.number("id")),
                                row.text("name"),
                                row.textOrNull("email")),
                        id,
                        logins.toArray(String[]::new),
                        told.byMember,
                        kind)
                .stream();
    }

    /** Of promises that come due soon. */
    List<Due> reminders(Instant now) {
        return sql
                .all(
                        COMING_DUE + WRITTEN_TO + " order by p.due_at",
                        DueLetters::reminder,
                        now,
                        now.plus(Reminder.AHEAD),
                        LetterKind.REMINDER)
                .stream()
                .filter(coming -> !coming.at.isAfter(now))
                .map(Coming::due)
                .toList();
    }

    /** A reminder, and when it is time for it. */
    private record Coming(Due due, Instant at) {}

    private static Coming reminder(Row row) {
        Instant due = row.instant("due_at");
        return new Coming(
                new Due(
                        LetterKind.REMINDER,
                        Cause.dueTime(row.number("ticket_id"), row.number("seq"), due),
                        Recipient.member(row.number("member_id")),
                        row.text("name"),
                        row.textOrNull("email")),
                Reminder.of(row.instant("made_at"), due));
    }

    private static Told told(Row row) {
        String note = row.textOrNull("note");
        return new Told(
                Cause.event(row.number("ticket_id"), row.number("seq")),
                new Happening(
                        row.oneOf(EventType.class, "type"),
                        row.oneOf(Side.class, "actor"),
                        row.oneOfOrNull(Channel.class, "channel"),
                        row.is("dated_back"),
                        row.oneOfOrNull(MessageKind.class, "said")),
                row.numberOrNull("by_member"),
                note == null ? "" : note,
                row.numberOrNull("contact_id"),
                row.textOrNull("name"),
                row.textOrNull("email"),
                row.numberOrNull("owner_id"));
    }
}
