package org.heardcrm.check.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;

/** Every event of an exception was told to the other rooms once and as it is, and no reader is ahead of what was told. */
@ApplicationScoped
public class OutboxComparison implements BaseComparison {

    private static final String TOLD_OTHERWISE = """
            with told as (
                select (o.payload ->> 'ticketId')::bigint as ticket_id,
                       (o.payload ->> 'fromSeq')::bigint + w.place - 1 as seq,
                       min(w.type) as type, count(*) as times
                from outbox o, jsonb_array_elements_text(o.payload -> 'types') with ordinality as w(type, place)
                where o.type = 'TicketRecorded'
                group by 1, 2)
            select 'exception ' || coalesce(e.ticket_id, t.ticket_id) || ', event ' || coalesce(e.seq, t.seq) as what,
                   e.type, t.type as told, coalesce(t.times, 0) as times
            from ticket_event e full join told t on t.ticket_id = e.ticket_id and t.seq = e.seq
            where e.type is distinct from t.type or t.times > 1
            """;

    private static final String READERS = """
            select p.reader,
                   p.xid < pg_snapshot_xmin(pg_current_snapshot())
                       and (p.id = 0 or exists (select 1 from outbox o where o.xid = p.xid and o.id = p.id)) as behind
            from outbox_position p
            """;

    @Inject
    private Sql sql;

    @Override
    public String kind() {
        return "outbox";
    }

    @Override
    public void compare(Tally tally) {
        List<Compared> otherwise = sql.all(TOLD_OTHERWISE, OutboxComparison::event);
        long events = sql.one("select count(*) from ticket_event", row -> row.number(1))
                .orElse(0L);
        tally.same(Math.max(0, events - otherwise.size()));
        otherwise.forEach(tally::add);
        sql.all(READERS, OutboxComparison::reader).forEach(tally::add);
    }

    private static Compared event(Row row) {
        return Compared.of(row.text("what"))
                .field("type", row.textOrNull("type"), row.textOrNull("told"))
                .that(row.number("times") <= 1, "it was told " + row.number("times") + " times");
    }

    private static Compared reader(Row row) {
        return Compared.of("reader " + row.text("reader"))
                .that(row.is("behind"), "it stands where nothing was told yet");
    }
}
