package org.heardcrm.check.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;

/**
 * Since a mail server was named, each reply, resolution and moved promise has exactly one letter to the exception's
 * contact, and no letter is about what may not be mailed. Left out is what was told but not read yet, and what came before
 * an edit, which may have named another contact.
 */
@ApplicationScoped
public class LettersComparison implements BaseComparison {

    private static final String LATE = """
            late as (
                select (o.payload ->> 'ticketId')::bigint as ticket_id, min((o.payload ->> 'fromSeq')::bigint) as from_seq
                from outbox_position p join outbox o on (o.xid, o.id) > (p.xid, p.id)
                where p.reader = 'mail' and o.type = 'TicketRecorded' group by 1)
            """;

    private static final String EVENTS = "with " + LATE + """
            , due as (
                select e.ticket_id, e.seq, t.contact_id,
                       case when e.type in ('REPLY', 'AUTO_REPLY') then 'REPLY' else e.type end as kind
                from mail_server s
                join ticket_event e on e.recorded_at >= s.since
                join exception_ticket t on t.id = e.ticket_id
                left join late on late.ticket_id = e.ticket_id and late.from_seq <= e.seq
                where late.ticket_id is null and t.contact_id is not null and not t.demo and t.source <> 'IMPORT'
                  and (e.type in ('RESOLVED', 'PROMISE_MOVED')
                       or e.type in ('REPLY', 'AUTO_REPLY') and e.channel in ('WEB', 'REST', 'MAIL'))
                  and not exists (select 1 from ticket_event x
                                  where x.ticket_id = e.ticket_id and x.type = 'EDITED' and x.seq > e.seq))
            select 'exception ' || d.ticket_id || ', event ' || d.seq as what, d.kind, count(l.id) as letters
            from due d left join letter l
                on l.ticket_id = d.ticket_id and l.seq = d.seq and l.kind = d.kind and l.contact_id = d.contact_id
            group by d.ticket_id, d.seq, d.kind
            """;

    private static final String NEVER = """
            select (select count(*) from letter l join exception_ticket t on t.id = l.ticket_id
                    where t.demo or t.source = 'IMPORT')
                 + (select count(*) from letter l join member m on m.id = l.member_id where m.demo) as wrong,
                   (select count(*) from letter l where l.ticket_id is not null and not exists
                        (select 1 from ticket_event e where e.ticket_id = l.ticket_id and e.seq = l.seq)) as groundless
            """;

    @Inject
    private Sql sql;

    @Override
    public String kind() {
        return "letters";
    }

    @Override
    public void compare(Tally tally) {
        sql.all(EVENTS, LettersComparison::event).forEach(tally::add);
        sql.all(NEVER, LettersComparison::wrong).forEach(tally::add);
    }

    private static Compared event(Row row) {
        return Compared.of(row.text("what"))
                .that(
                        row.number("letters") == 1,
                        "it has " + row.number("letters") + " letters of the kind " + row.text("kind"));
    }

    private static Compared wrong(Row row) {
        return Compared.of("letters")
                .that(row.number("wrong") == 0, row.number("wrong") + " are about what may not be mailed")
                .that(row.number("groundless") == 0, row.number("groundless") + " are about what never happened");
    }
}
