package org.heardcrm.accounts.rest;

import java.time.Instant;
import java.time.YearMonth;
import org.heardcrm.accounts.RevenueKind;
import org.heardcrm.accounts.RevenueSource;
import org.heardcrm.accounts.application.RevenueRow;
import org.heardcrm.platform.rest.MoneyView;
import org.jspecify.annotations.Nullable;

/** An entry of revenue as strangers see it; {@code opportunityId} says what was won. */
public record RevenueView(
        String id,
        String accountId,
        YearMonth month,
        MoneyView amount,
        RevenueKind kind,
        RevenueSource source,
        @Nullable String opportunityId,
        Instant recordedAt) {

    static RevenueView of(RevenueRow row) {
        return new RevenueView(
                row.id().toString(),
                row.account().toString(),
                row.month(),
                MoneyView.of(row.money()),
                row.kind(),
                row.source(),
                row.opportunity() == null ? null : row.opportunity().toString(),
                row.recordedAt());
    }
}
