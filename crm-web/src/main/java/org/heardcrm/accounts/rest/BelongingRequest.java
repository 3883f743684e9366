package org.heardcrm.accounts.rest;

import jakarta.validation.constraints.Size;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.Belonging;
import org.heardcrm.accounts.application.ContactRow.MembershipRow;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;
import org.jspecify.annotations.Nullable;

/** An account that a contact belongs to. */
public record BelongingRequest(
        @Size(max = 200) String accountId,
        @Nullable @Size(max = 100) String role,
        @Nullable Boolean primary) implements Ruled {

    @Override
    public void hold(Rules rules) {
        rules.hold(this::account, "/accountId");
        rules.line("/role", role);
    }

    static BelongingRequest of(MembershipRow row) {
        return new BelongingRequest(row.account().toString(), row.role(), row.primary());
    }

    Belonging toBelonging() {
        return new Belonging(account(), role, Boolean.TRUE.equals(primary));
    }

    private AccountId account() {
        try {
            return AccountId.parse(accountId);
        } catch (NotFound noIdentifier) {
            throw new RuleBroken("account-unknown", "/accountId", noIdentifier.told());
        }
    }
}
