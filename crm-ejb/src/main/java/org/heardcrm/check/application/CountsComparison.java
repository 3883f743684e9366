package org.heardcrm.check.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;

/** For each account, what its exceptions count is what their events add up to, both summed up by the database. */
@ApplicationScoped
public class CountsComparison implements BaseComparison {

    private static final String BOTH = """
            with told as (
                select t.account_id,
                       count(*) filter (where e.type = 'OPENED') as exceptions,
                       count(*) filter (where e.type = 'CLIENT_MESSAGE'
                                        or e.actor = 'CLIENT' and e.type in ('OPENED', 'REOPENED')) as contacts,
                       count(*) filter (where e.type = 'REPEAT') as repeats,
                       count(*) filter (where e.type = 'HANDOFF') as handoffs,
                       count(*) filter (where e.type = 'PROMISE') as promises,
                       count(*) filter (where e.type = 'PROMISE_MOVED') as moves
                from ticket_event e join exception_ticket t on t.id = e.ticket_id
                group by t.account_id),
            promised as (
                select t.account_id, count(*) as promises, sum(p.moves) as moves
                from promise p join exception_ticket t on t.id = p.ticket_id
                group by t.account_id),
            stored as (
                select account_id, count(*) as exceptions, sum(contacts) as contacts, sum(repeats) as repeats,
                       sum(handoffs) as handoffs
                from exception_ticket
                group by account_id)
            select stored.*, coalesce(promised.promises, 0) as promises, coalesce(promised.moves, 0) as moves,
                   coalesce(told.exceptions, 0) as told_exceptions, coalesce(told.contacts, 0) as told_contacts,
                   coalesce(told.repeats, 0) as told_repeats, coalesce(told.handoffs, 0) as told_handoffs,
                   coalesce(told.promises, 0) as told_promises, coalesce(told.moves, 0) as told_moves
            from stored left join told using (account_id) left join promised using (account_id)
            order by account_id
            """;

    @Inject
    private Sql sql;

    @Override
    public String kind() {
        return "counts";
    }

    @Override
    public void compare(Tally tally) {
        sql.all(BOTH, CountsComparison::compared).forEach(tally::add);
    }

    private static Compared compared(Row row) {
        Compared compared = Compared.of("account " + row.number("account_id"));
        for (String count : new String[] {"exceptions", "contacts", "repeats", "handoffs", "promises", "moves"}) {
            compared.field(count, row.number(count), row.number("told_" + count));
        }
        return compared;
    }
}
