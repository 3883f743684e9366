package org.heardcrm.accounts.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.accounts.application.ContactRow.MembershipRow;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Listing;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.SearchTerm;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.application.Sql;

/** Finds people: by name, address and the accounts they belong to. */
@ApplicationScoped
@Needs(Right.READ_ACCOUNTS)
public class ContactSearch {

    @Inject
    private Sql sql;

    /** Filters q, account, email, externalId, updatedSince; sorts updatedAt, name. */
    public Slice<ContactRow> find(ListRequest request) {
        Slice<ContactRow> found = SearchTerm.read(request, way -> listing(way).read(sql, request));
        Map<Long, List<MembershipRow>> memberships = membershipsOf(found.items());
        return found.map(row -> row.in(memberships.getOrDefault(row.id().value(), List.of())));
    }

    /** @throws NotFound when there is none */
    public ContactRow byId(ContactId id) {
        ContactRow row = sql.one("select " + ContactRow.COLUMNS + " from contact c where c.id = ?", ContactRow::of, id)
                .orElseThrow(() -> NotFound.of(Contacts.NOUN));
        return row.in(membershipsOf(List.of(row)).getOrDefault(id.value(), List.of()));
    }

    private Map<Long, List<MembershipRow>> membershipsOf(List<ContactRow> contacts) {
        Map<Long, List<MembershipRow>> memberships = new HashMap<>();
        sql.all(
                "select m.contact_id, m.account_id, a.name, nullif(m.role, '') as role,"
                        + " c.primary_account_id = m.account_id as is_primary"
                        + " from contact_account m join account a on a.id = m.account_id"
                        + " join contact c on c.id = m.contact_id"
                        + " where m.contact_id = any(?) order by is_primary desc, m.joined_at, m.account_id",
                row -> memberships
                        .computeIfAbsent(row.number("contact_id"), contact -> new ArrayList<>())
                        .add(new MembershipRow(
                                new AccountId(row.number("account_id")),
                                row.text("name"),
                                row.textOrNull("role"),
                                row.is("is_primary"))),
                contacts.stream().mapToLong(contact -> contact.id().value()).toArray());
        return memberships;
    }

    private static Listing<ContactRow> listing(SearchTerm.Way way) {
        return new Listing<>(ContactRow.COLUMNS, "contact c", "c.id", ContactRow::of)
                .sort("-updatedAt", "c.updated_at", "timestamptz")
                .sort("name", "c.folded", "text")
                .filter(
                        SearchTerm.FILTER,
                        (where, words) -> new SearchTerm(words).narrow(where, "c.id", "contact", way))
                .filter(
                        "account",
                        (where, account) -> where.and(
                                "c.id in (select m.contact_id from contact_account m where m.account_id = ?)",
                                Conditions.id("account", account)))
                .filter("email", (where, email) -> where.and("lower(c.email) = lower(?)", email))
                .filter("externalId", (where, externalId) -> where.and("c.external_id = ?", externalId))
                .filter(
                        "updatedSince",
                        (where, since) -> where.and("c.updated_at >= ?", Conditions.instant("updatedSince", since)));
    }
}
