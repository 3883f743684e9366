package org.heardcrm.accounts.rest;

import java.time.Instant;
import java.util.List;
import org.heardcrm.accounts.ContactDetails;
import org.heardcrm.accounts.application.ContactRow;
import org.heardcrm.accounts.application.ContactRow.MembershipRow;
import org.jspecify.annotations.Nullable;

/** A contact as strangers see it, the primary account first. */
public record ContactView(
        String id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String externalId,
        @Nullable String language,
        List<BelongingView> accounts,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** An account that the contact belongs to. */
    public record BelongingView(
            String accountId, String name, @Nullable String role, boolean primary) {

        static BelongingView of(MembershipRow row) {
            return new BelongingView(row.account().toString(), row.name(), row.role(), row.primary());
        }
    }

    static ContactView of(ContactRow row) {
        ContactDetails details = row.details();
        return new ContactView(
                row.id().toString(),
                details.name(),
                details.email(),
                details.phone(),
                details.externalId(),
                details.language(),
                row.accounts().stream().map(BelongingView::of).toList(),
                row.createdAt(),
                row.updatedAt(),
                row.version());
    }
}
