package org.heardcrm.boards.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heardcrm.platform.application.Sql;
import org.jspecify.annotations.Nullable;

/**
 * How the rollups read the outbox: in the order of (transaction, number), and only below the oldest transaction that
 * still runs, since a transaction may commit after others that took later numbers.
 */
@ApplicationScoped
public class OutboxReading {

    static final int AT_ONCE = 5_000;

    @Inject
    private Sql sql;

    /** Up to where everything was read. */
    record Position(String xid, long id) {}

    /**
     * What was told.
     *
     * @param opportunity which opportunity it is about, or null for anything else
     */
    record Told(Position position, @Nullable Long opportunity) {}

    /** The position, held until the transaction ends; empty while another node holds it. */
    Optional<Position> take() {
        return sql.one(
                "select xid::text as xid, id from outbox_position where reader = 'rollups' for update skip locked",
                row -> new Position(row.text("xid"), row.number("id")));
    }

    /** The position, held until the transaction ends, after whoever holds it now. */
    void await() {
        sql.one("select 1 from outbox_position where reader = 'rollups' for update", row -> row.number(1));
    }

    /** What comes next, the oldest first. */
    List<Told> after(Position position) {
        return sql.all(
                """
                select xid::text as xid, id,
                       case when type like 'Opportunity%' then (payload ->> 'opportunityId')::bigint end as opportunity
                from outbox
                where (xid, id) > (?::xid8, ?) and xid < pg_snapshot_xmin(pg_current_snapshot())
                order by xid, id
                limit
                """ + AT_ONCE,
                row -> new Told(new Position(row.text("xid"), row.number("id")), row.numberOrNull("opportunity")),
                position.xid(),
                position.id());
    }

    void moveTo(Position position) {
        sql.update(
                "update outbox_position set xid = ?::xid8, id = ? where reader = 'rollups'",
                position.xid(),
                position.id());
    }

    /** When the oldest thing was told that the rollups do not know yet; empty when they know all. */
    public Optional<Instant> oldestUnread() {
        return sql.one("""
                select o.at from outbox_position p
                cross join lateral (select at from outbox
                                    where (xid, id) > (p.xid, p.id) order by xid, id limit 1) o
                where p.reader = 'rollups'
                """, row -> row.instant("at"));
    }
}
