package org.heardcrm.accounts.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.AccountKind;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Listing;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.SearchTerm;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.application.Sql;

/** Finds accounts: by name, domain and what is known about them. */
@ApplicationScoped
@Needs(Right.READ_ACCOUNTS)
public class AccountSearch {

    @Inject
    private Sql sql;

    /** Filters q, kind, tier, industry, country, externalId, updatedSince; sorts updatedAt, name. */
    public Slice<AccountRow> find(ListRequest request) {
        return SearchTerm.read(request, way -> listing(way).read(sql, request));
    }

    /** @throws NotFound when there is none */
    public AccountRow byId(AccountId id) {
        return sql.one("select " + AccountRow.COLUMNS + " from account a where a.id = ?", AccountRow::of, id)
                .orElseThrow(() -> NotFound.of(Accounts.NOUN));
    }

    private static Listing<AccountRow> listing(SearchTerm.Way way) {
        return new Listing<>(AccountRow.COLUMNS, "account a", "a.id", AccountRow::of)
                .sort("-updatedAt", "a.updated_at", "timestamptz")
                .sort("name", "a.folded", "text")
                .filter(
                        SearchTerm.FILTER,
                        (where, words) -> new SearchTerm(words).narrow(where, "a.id", "account", way))
                .filter(
                        "kind",
                        (where, kind) -> where.and("a.kind = ?", Conditions.oneOf(AccountKind.class, "kind", kind)))
                .filter("tier", (where, tier) -> where.and("a.tier = ?", tier))
                .filter("industry", (where, industry) -> where.and("a.industry = ?", industry))
                .filter("country", (where, country) -> where.and("a.country = upper(?)", country))
                .filter("externalId", (where, externalId) -> where.and("a.external_id = ?", externalId))
                .filter(
                        "updatedSince",
                        (where, since) -> where.and("a.updated_at >= ?", Conditions.instant("updatedSince", since)));
    }
}
