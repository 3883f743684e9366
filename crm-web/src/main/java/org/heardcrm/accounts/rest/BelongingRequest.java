package org.heardcrm.accounts.rest;

import jakarta.validation.constraints.Size;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.Belonging;
import org.heardcrm.accounts.application.ContactRow.MembershipRow;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/** An account that a contact belongs to. */
public record BelongingRequest(
        @Size(max = 200) String accountId,
        @Nullable @Size(max = 100) String role,
        @Nullable Boolean primary) {

    static BelongingRequest of(MembershipRow row) {
        return new BelongingRequest(row.account().toString(), row.role(), row.primary());
    }

    Belonging toBelonging() {
        try {
            return new Belonging(AccountId.parse(accountId), role, Boolean.TRUE.equals(primary));
        } catch (NotFound noIdentifier) {
            throw new RuleBroken("account-unknown", "/accounts", noIdentifier.told());
        }
    }
}
