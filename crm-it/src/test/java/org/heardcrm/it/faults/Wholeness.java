package org.heardcrm.it.faults;

import java.util.LinkedHashMap;
import java.util.Map;
import org.heardcrm.it.Tables;

/** What stands in the tables, whole or not at all. */
final class Wholeness {

    /** What must not be, and how many there are of it. */
    private static final Map<String, String> NEVER = new LinkedHashMap<>();

    static {
        NEVER.put("an exception that was never opened", """
                select count(*) from exception_ticket t where not exists
                    (select 1 from ticket_event e where e.ticket_id = t.id and e.seq = 1 and e.type = 'OPENED')""");
        NEVER.put("an exception whose events are not all there", """
                select count(*) from exception_ticket t where last_seq <>
                    (select count(*) from ticket_event e where e.ticket_id = t.id)""");
        NEVER.put("a message without its event", """
                select count(*) from message m where not exists
                    (select 1 from ticket_event e where e.ticket_id = m.ticket_id and e.seq = m.seq)""");
        NEVER.put("a reply without its words", """
                select count(*) from ticket_event e where e.type = 'REPLY' and not exists
                    (select 1 from message m where m.ticket_id = e.ticket_id and m.seq = e.seq)""");
        NEVER.put("an account whose exception is not there", """
                select count(*) from account a where not exists
                    (select 1 from exception_ticket t where t.account_id = a.id)""");
        NEVER.put("a fact told of an exception that is not there", """
                select count(*) from outbox o where o.type = 'TicketRecorded' and not exists
                    (select 1 from exception_ticket t where t.id = (o.payload ->> 'ticketId')::bigint)""");
        NEVER.put("a fact told of an account that is not there", """
                select count(*) from outbox o where o.type = 'AccountOpened' and not exists
                    (select 1 from account a where a.id = (o.payload ->> 'accountId')::bigint)""");
        NEVER.put("an event that was not told", """
                select count(*) from ticket_event e where not exists
                    (select 1 from outbox o where o.type = 'TicketRecorded'
                         and o.payload ->> 'ticketId' = e.ticket_id::text
                         and e.seq between (o.payload ->> 'fromSeq')::bigint and (o.payload ->> 'toSeq')::bigint)""");
        NEVER.put("an act without its kept answer, or an answer without its act", """
                select abs((select count(*) from exception_ticket)
                    + (select count(*) from ticket_event where type in ('REPLY', 'RESOLVED'))
                    - (select count(*) from idempotency_key))""");
        NEVER.put("the same exception twice", """
                select count(*) - count(distinct summary) from exception_ticket""");
        NEVER.put("the same reply twice", """
                select count(*) - count(distinct body) from message where kind = 'REPLY'""");
    }

    private Wholeness() {}

    /** How many there are of each that must not be; empty when all is whole. */
    static Map<String, Long> torn(Tables tables) {
        Map<String, Long> torn = new LinkedHashMap<>();
        NEVER.forEach((what, query) -> {
            long found = Long.parseLong(tables.ask(query));
            if (found != 0) {
                torn.put(what, found);
            }
        });
        return torn;
    }
}
