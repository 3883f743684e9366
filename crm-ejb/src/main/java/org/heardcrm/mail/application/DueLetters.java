package org.heardcrm.mail.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.heardcrm.mail.Cause;
import org.heardcrm.mail.Happening;
import org.heardcrm.mail.LetterKind;
import org.heardcrm.mail.Recipient;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.EventType;
import org.heardcrm.tickets.MessageKind;
import org.heardcrm.tickets.Side;
import org.jspecify.annotations.Nullable;

/** Which letters to clients are to be written. Never about an exception that was imported or belongs to the demo firm. */
@ApplicationScoped
public class DueLetters {

    private static final String HAPPENED = """
            select e.ticket_id, e.seq, e.type, e.actor, e.channel, e.at < e.recorded_at as dated_back, m.kind as said,
                   t.contact_id, c.name, c.email
            from ticket_event e
            join exception_ticket t on t.id = e.ticket_id
            join contact c on c.id = t.contact_id
            left join message m on m.ticket_id = e.ticket_id and m.seq = e.seq
            where e.ticket_id = ? and e.seq between ? and ? and e.recorded_at >= ? and not t.demo and t.source <> 'IMPORT'
            order by e.seq
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

    /** An event, and the person of the client who would be written to about it. */
    private record Told(
            Cause cause,
            Happening happening,
            long contact,
            String name,
            @Nullable String address) {

        Due asks(LetterKind kind) {
            return new Due(kind, cause, Recipient.contact(contact), name, address);
        }
    }

    /** What the events of these numbers ask for, those recorded since an instant. */
    List<Due> after(long ticket, long fromSeq, long toSeq, Instant since) {
        return sql.all(HAPPENED, DueLetters::told, ticket, fromSeq, toSeq, since).stream()
                .flatMap(told -> LetterKind.after(told.happening).stream().map(told::asks))
                .toList();
    }

    private static Told told(Row row) {
        return new Told(
                Cause.event(row.number("ticket_id"), row.number("seq")),
                new Happening(
                        row.oneOf(EventType.class, "type"),
                        row.oneOf(Side.class, "actor"),
                        row.oneOfOrNull(Channel.class, "channel"),
                        row.is("dated_back"),
                        row.oneOfOrNull(MessageKind.class, "said")),
                row.number("contact_id"),
                row.text("name"),
                row.textOrNull("email"));
    }
}
