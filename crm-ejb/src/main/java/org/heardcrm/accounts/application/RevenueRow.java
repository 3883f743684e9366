package org.heardcrm.accounts.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.RevenueId;
import org.heardcrm.accounts.RevenueKind;
import org.heardcrm.accounts.RevenueSource;
import org.heardcrm.platform.Money;
import org.heardcrm.platform.application.Row;
import org.jspecify.annotations.Nullable;

/**
 * An entry of revenue as it is read.
 *
 * @param opportunity the identifier of the opportunity that was won, for WON
 */
public record RevenueRow(
        RevenueId id,
        AccountId account,
        YearMonth month,
        Money money,
        RevenueKind kind,
        RevenueSource source,
        @Nullable Long opportunity,
        Instant recordedAt) {

    static final String COLUMNS = "r.id, r.account_id, to_char(r.month, 'YYYY-MM') as month_text, r.amount,"
            + " r.currency, r.kind, r.source, r.opportunity_id, r.recorded_at";

    static RevenueRow of(Row row) {
        return new RevenueRow(
                new RevenueId(row.number("id")),
                new AccountId(row.number("account_id")),
                YearMonth.parse(row.text("month_text")),
                money(row),
                row.oneOf(RevenueKind.class, "kind"),
                row.oneOf(RevenueSource.class, "source"),
                row.numberOrNull("opportunity_id"),
                row.instant("recorded_at"));
    }

    static Money money(Row row) {
        BigDecimal amount = row.decimal("amount");
        return Money.of(amount, row.text("currency"));
    }
}
