package org.heardcrm.accounts.application;

import java.time.Instant;
import java.util.List;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.ContactDetails;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.platform.application.Row;
import org.jspecify.annotations.Nullable;

/** A contact as it is read, with the accounts it belongs to: the primary one first. */
public record ContactRow(
        ContactId id,
        long version,
        ContactDetails details,
        List<MembershipRow> accounts,
        Instant createdAt,
        Instant updatedAt) {

    /** One account that a contact belongs to. */
    public record MembershipRow(
            AccountId account, String name, @Nullable String role, boolean primary) {}

    static final String COLUMNS =
            "c.id, c.version, c.name, c.email, c.phone, c.external_id, c.language, c.created_at, c.updated_at";

    static ContactRow of(Row row) {
        return new ContactRow(
                new ContactId(row.number("id")),
                row.number("version"),
                new ContactDetails(
                        row.text("name"),
                        row.textOrNull("email"),
                        row.textOrNull("phone"),
                        row.textOrNull("external_id"),
                        row.textOrNull("language")),
                List.of(),
                row.instant("created_at"),
                row.instant("updated_at"));
    }

    ContactRow in(List<MembershipRow> memberships) {
        return new ContactRow(id, version, details, List.copyOf(memberships), createdAt, updatedAt);
    }
}
