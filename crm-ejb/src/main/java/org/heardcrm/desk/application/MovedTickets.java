package org.heardcrm.desk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.heardcrm.desk.application.LiveNews.MuchMoved;
import org.heardcrm.desk.application.LiveNews.TicketMoved;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.TicketState;

/** Exceptions to which something happened, as open pages need to know them. */
@ApplicationScoped
public class MovedTickets {

    private static final int WORTH_TELLING = 200;

    /** A fact bears the instant of its act and is there when the transaction is through; clocks of nodes differ too. */
    private static final Duration LATE = Duration.ofSeconds(10);

    @Inject
    private Sql sql;

    /** Those that rows of the outbox tell of, each once, or that there were many. */
    List<? extends LiveNews> toldBy(List<String> outboxIds) {
        if (outboxIds.size() > WORTH_TELLING) {
            return List.of(new MuchMoved());
        }
        return sql.all(
                """
                select distinct t.id, t.last_seq, t.state
                from outbox o join exception_ticket t on t.id = (o.payload ->> 'ticketId')::bigint
                where o.id = any (?) and o.type = 'TicketRecorded'
                """,
                MovedTickets::moved,
                outboxIds.stream().mapToLong(Long::parseLong).toArray());
    }

    /** What somebody who heard nothing since then has to know: the exceptions one by one, or that there were many. */
    public List<? extends LiveNews> since(Instant then) {
        List<TicketMoved> moved = sql.all(
                "select id, last_seq, state from exception_ticket where updated_at >= ? order by updated_at, id limit ?",
                MovedTickets::moved,
                then.minus(LATE),
                WORTH_TELLING + 1);
        return moved.size() > WORTH_TELLING ? List.of(new MuchMoved()) : moved;
    }

    private static TicketMoved moved(Row row) {
        return new TicketMoved(row.text("id"), row.number("last_seq"), row.oneOf(TicketState.class, "state"));
    }
}
