package org.heardcrm.check.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.boards.application.CountedWin;
import org.heardcrm.boards.application.WonCell;
import org.heardcrm.boards.application.WonFigure;
import org.heardcrm.boards.application.WonRollup;
import org.heardcrm.platform.application.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Every won opportunity is counted as it stands, and the rollup holds the sums of what is counted. What was told but not
 * followed yet is left out of the first: rollups may be late, but not wrong.
 */
@ApplicationScoped
public class RollupsComparison implements BaseComparison {

    private static final String STANDING = "select id as opportunity_id, decided_at as slot, currency, origin, amount"
            + " from opportunity where state = 'WON'";
    private static final String LATE = """
            select distinct (o.payload ->> 'opportunityId')::bigint as id
            from outbox_position p join outbox o on (o.xid, o.id) > (p.xid, p.id)
            where p.reader = 'rollups' and o.type like 'Opportunity%'
            """;

    @Inject
    private Sql sql;

    @Inject
    private WonRollup rollup;

    @Override
    public String kind() {
        return "rollups";
    }

    @Override
    public void compare(Tally tally) {
        Set<Long> late = Set.copyOf(sql.all(LATE, row -> row.number("id")));
        List<CountedWin> counted = sql.all("select * from rollup_opportunity", CountedWin::of);
        wins(counted, sql.all(STANDING, CountedWin::of), late).forEach(tally::add);
        cells(rollup.held(), CountedWin.sums(counted)).forEach(tally::add);
    }

    static Stream<Compared> wins(List<CountedWin> counted, List<CountedWin> standing, Set<Long> late) {
        Map<Long, CountedWin> stored = byOpportunity(counted);
        Map<Long, CountedWin> computed = byOpportunity(standing);
        return union(stored.keySet(), computed.keySet())
                .filter(id -> !late.contains(id))
                .map(id -> Compared.of("opportunity " + id)
                        .field("win", inWords(stored.get(id)), inWords(computed.get(id))));
    }

    static Stream<Compared> cells(List<Map.Entry<WonCell, WonFigure>> held, Map<WonCell, WonFigure> computed) {
        Map<WonCell, WonFigure> stored =
                held.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, WonFigure::plus));
        return union(stored.keySet(), computed.keySet())
                .map(cell -> Compared.of("won at " + cell.slot() + " in " + cell.currency() + ", " + cell.origin())
                        .field("sum", stored.get(cell), computed.get(cell)));
    }

    private static @Nullable String inWords(@Nullable CountedWin win) {
        return win == null ? null : win.cell() + " " + win.amount().toPlainString();
    }

    private static Map<Long, CountedWin> byOpportunity(List<CountedWin> wins) {
        return wins.stream().collect(Collectors.toMap(CountedWin::opportunity, win -> win));
    }

    private static <T> Stream<T> union(Set<T> some, Set<T> others) {
        Set<T> all = new HashSet<>(some);
        all.addAll(others);
        return all.stream();
    }
}
