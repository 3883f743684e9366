package org.heardcrm.accounts.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.heardcrm.accounts.AccountDetails;
import org.heardcrm.accounts.AccountKind;
import org.heardcrm.accounts.application.AccountRow;
import org.jspecify.annotations.Nullable;

/** An account as strangers see it. */
public record AccountView(
        String id,
        String name,
        AccountKind kind,
        @Nullable String domain,
        @Nullable String externalId,
        @Nullable String tier,
        @Nullable String industry,
        @Nullable String sizeBand,
        @Nullable String country,
        @Nullable LocalDate clientSince,
        @Nullable LocalDate endedAt,
        boolean demo,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static AccountView of(AccountRow row) {
        AccountDetails details = row.details();
        return new AccountView(
                row.id().toString(),
                details.name(),
                details.kind(),
                details.domain(),
                details.externalId(),
                details.tier(),
                details.industry(),
                details.sizeBand(),
                details.country(),
                details.clientSince(),
                details.endedAt(),
                row.demo(),
                row.createdAt(),
                row.updatedAt(),
                row.version());
    }
}
