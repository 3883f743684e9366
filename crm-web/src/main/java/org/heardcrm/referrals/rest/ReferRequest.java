package org.heardcrm.referrals.rest;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.platform.rest.Identifiers;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;
import org.jspecify.annotations.Nullable;

/** Which prospect came by a recommendation; {@code at} is when they were named, now unless said. */
public record ReferRequest(
        @Size(max = 200) String prospectAccountId, @Nullable Instant at) implements Ruled {

    @Override
    public void hold(Rules rules) {
        rules.hold(this::prospect, "/prospectAccountId");
    }

    AccountId prospect() {
        return Identifiers.read(prospectAccountId, "/prospectAccountId", AccountId::parse);
    }
}
