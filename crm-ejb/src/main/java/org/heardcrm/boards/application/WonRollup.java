package org.heardcrm.boards.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.heardcrm.platform.application.Sql;

/**
 * Won money, added up by quarter of an hour, currency and origin. It holds nothing of its own: everything follows from
 * the opportunities as they stand, so reading one twice changes nothing.
 */
@ApplicationScoped
public class WonRollup {

    @Inject
    private Sql sql;

    /** Counts these opportunities as they stand now, whatever they were counted as before. */
    void follow(Collection<Long> opportunities) {
        long[] ids = opportunities.stream().mapToLong(Long::longValue).toArray();
        List<CountedWin> before = sql.all(
                "delete from rollup_opportunity where opportunity_id = any (?) returning *", CountedWin::of, ids);
        List<CountedWin> now = sql.all(
                "select id as opportunity_id, decided_at as slot, currency, origin, amount from opportunity"
                        + " where state = 'WON' and id = any (?)",
                CountedWin::of,
                ids);
        now.forEach(this::remember);
        CountedWin.change(before, now).forEach(this::add);
    }

    private void remember(CountedWin win) {
        sql.update(
                "insert into rollup_opportunity (opportunity_id, slot, currency, origin, amount) values (?, ?, ?, ?, ?)",
                win.opportunity(),
                win.cell().slot(),
                win.cell().currency(),
                win.cell().origin(),
                win.amount());
    }

    private void add(WonCell cell, WonFigure change) {
        sql.update("""
                insert into rollup_won as held (slot, currency, origin, n, amount) values (?, ?, ?, ?, ?)
                on conflict (slot, currency, origin)
                do update set n = held.n + excluded.n, amount = held.amount + excluded.amount
                """, cell.slot(), cell.currency(), cell.origin(), change.n(), change.amount());
        sql.update(
                "delete from rollup_won where slot = ? and currency = ? and origin = ? and n = 0",
                cell.slot(),
                cell.currency(),
                cell.origin());
    }

    /** Drops everything and adds it up anew. */
    void rebuild() {
        sql.update("delete from rollup_won");
        sql.update("delete from rollup_opportunity");
        sql.update("""
                insert into rollup_opportunity (opportunity_id, slot, currency, origin, amount)
                select id, date_bin('15 minutes', decided_at, '2000-01-01T00:00:00Z'), currency, origin, amount
                from opportunity where state = 'WON'
                """);
        sql.update("""
                insert into rollup_won (slot, currency, origin, n, amount)
                select slot, currency, origin, count(*), sum(amount) from rollup_opportunity
                group by slot, currency, origin
                """);
    }

    /** Where won money is added up, and what the sums of the counted opportunities say should stand there. */
    public List<Map.Entry<WonCell, WonFigure>> held() {
        return sql.all(
                "select 0 as opportunity_id, slot, currency, origin, n, amount from rollup_won",
                row -> Map.entry(CountedWin.of(row).cell(), new WonFigure(row.number("n"), row.decimal("amount"))));
    }
}
