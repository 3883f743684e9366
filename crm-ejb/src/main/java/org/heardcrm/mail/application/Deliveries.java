package org.heardcrm.mail.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.heardcrm.mail.LetterKind;
import org.heardcrm.mail.LetterState;
import org.heardcrm.mail.application.DueLetters.Due;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.TicketId;

/** How far the letters about an exception have come; those that are about to be written are among them. */
@ApplicationScoped
@Needs(Right.READ_TICKETS)
public class Deliveries {

    private static final String WRITTEN = """
            select l.id, l.seq, l.kind, l.state, l.contact_id is not null as to_client, coalesce(c.name, m.name) as reader,
                   l.address, l.created_at, l.sent_at, case when l.state = 'WAITING' then l.not_before end as next_at,
                   l.attempts, l.answer
            from letter l left join contact c on c.id = l.contact_id left join member m on m.id = l.member_id
            where l.ticket_id = ? and l.state <> 'WITHDRAWN' order by l.seq, l.id
            """;

    /** Where the unread part of the outbox begins to speak of the exception. */
    private static final String UNREAD = """
            select min((o.payload ->> 'fromSeq')::bigint) as seq
            from outbox_position p join outbox o on (o.xid, o.id) > (p.xid, p.id)
            where p.reader = 'mail' and o.type = 'TicketRecorded' and (o.payload ->> 'ticketId')::bigint = ?
            having min((o.payload ->> 'fromSeq')::bigint) is not null
            """;

    @Inject
    private Sql sql;

    @Inject
    private MailServers servers;

    @Inject
    private DueLetters due;

    @Inject
    private HeardClock clock;

    /** In the order of what they are about. */
    public List<Delivery> of(TicketId ticket) {
        List<Delivery> all = new ArrayList<>(sql.all(WRITTEN, Deliveries::delivery, ticket));
        servers.known()
                .ifPresent(known -> sql.one(UNREAD, row -> row.number("seq"), ticket)
                        .ifPresent(seq -> due.after(ticket.value(), seq, Long.MAX_VALUE, known.since()).stream()
                                .map(this::aboutToBeWritten)
                                .forEach(all::add)));
        return all;
    }

    private Delivery aboutToBeWritten(Due one) {
        boolean reachable = one.address() != null;
        Instant now = clock.instant();
        return new Delivery(
                null,
                Objects.requireNonNullElse(one.cause().seq(), 0L),
                one.kind(),
                reachable ? LetterState.WAITING : LetterState.UNADDRESSED,
                one.to().contact() != null,
                one.name(),
                null,
                now,
                null,
                now,
                0,
                null);
    }

    private static Delivery delivery(Row row) {
        return new Delivery(
                row.text("id"),
                row.number("seq"),
                row.oneOf(LetterKind.class, "kind"),
                row.oneOf(LetterState.class, "state"),
                row.is("to_client"),
                row.text("reader"),
                row.textOrNull("address"),
                row.instant("created_at"),
                row.instantOrNull("sent_at"),
                row.instantOrNull("next_at"),
                row.count("attempts"),
                row.textOrNull("answer"));
    }
}
