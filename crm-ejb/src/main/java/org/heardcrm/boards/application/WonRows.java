package org.heardcrm.boards.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.referrals.Origin;
import org.heardcrm.referrals.application.OpportunitySearch;
import org.heardcrm.referrals.application.OpportunitySearch.OpportunityRow;
import org.jspecify.annotations.Nullable;

/** What a figure of the board is made of: the won business itself, and its sum taken from it and not from the rollup. */
@ApplicationScoped
@Needs(Right.READ_BOARDS)
public class WonRows {

    private static final int ROWS = 50;

    @Inject
    private Sql sql;

    @Inject
    private OpportunitySearch opportunities;

    /**
     * Which won business.
     *
     * @param currency one, or null for all
     * @param origin one, or null for all
     */
    public record Wanted(
            Period period,
            @Nullable String currency,
            @Nullable Origin origin) {}

    /** What of one currency is among them. */
    public record Sum(String currency, WonFigure won) {}

    public List<Sum> sums(Wanted wanted) {
        return sql.all(
                """
                select currency, count(*) as n, sum(amount) as amount from opportunity
                where state = 'WON' and decided_at >= ? and decided_at < ?
                  and currency = coalesce(?::text, currency) and origin = coalesce(?::text, origin)
                group by currency order by currency
                """,
                row -> new Sum(row.text("currency"), new WonFigure(row.number("n"), row.decimal("amount"))),
                wanted.period().from(),
                wanted.period().to(),
                wanted.currency(),
                wanted.origin());
    }

    /** A part of them, the first won first. */
    public Slice<OpportunityRow> rows(Wanted wanted, @Nullable String cursor) {
        Map<String, String> filters = new java.util.HashMap<>(Map.of(
                "wonFrom", wanted.period().from().toString(),
                "wonTo", wanted.period().to().toString()));
        Optional.ofNullable(wanted.currency()).ifPresent(currency -> filters.put("currency", currency));
        Optional.ofNullable(wanted.origin()).ifPresent(origin -> filters.put("origin", origin.name()));
        return opportunities.find(new ListRequest(filters, "decidedAt", ROWS, cursor));
    }
}
