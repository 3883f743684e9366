package org.heardcrm.accounts.application;

import java.time.Instant;
import org.heardcrm.accounts.AccountDetails;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.AccountKind;
import org.heardcrm.platform.application.Row;

/** An account as it is read. */
public record AccountRow(
        AccountId id, long version, AccountDetails details, boolean demo, Instant createdAt, Instant updatedAt) {

    static final String COLUMNS = "a.id, a.version, a.name, a.kind, a.domain, a.external_id, a.tier, a.industry,"
            + " a.size_band, a.country, a.client_since, a.ended_at, a.demo, a.created_at, a.updated_at";

    static AccountRow of(Row row) {
        return new AccountRow(
                new AccountId(row.number("id")),
                row.number("version"),
                new AccountDetails(
                        row.text("name"),
                        row.oneOf(AccountKind.class, "kind"),
                        row.textOrNull("domain"),
                        row.textOrNull("external_id"),
                        row.textOrNull("tier"),
                        row.textOrNull("industry"),
                        row.textOrNull("size_band"),
                        row.textOrNull("country"),
                        row.dateOrNull("client_since"),
                        row.dateOrNull("ended_at")),
                row.is("demo"),
                row.instant("created_at"),
                row.instant("updated_at"));
    }
}
