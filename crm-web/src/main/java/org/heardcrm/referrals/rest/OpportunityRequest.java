package org.heardcrm.referrals.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.platform.rest.Identifiers;
import org.heardcrm.platform.rest.MoneyView;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;
import org.heardcrm.referrals.Origin;
import org.heardcrm.referrals.PossibleBusiness;
import org.heardcrm.referrals.ReferralId;
import org.heardcrm.referrals.application.Source;
import org.jspecify.annotations.Nullable;

/** Possible new business; EARNED names its referral, or who told them; {@code openedAt} is now unless said. */
public record OpportunityRequest(
        @Size(max = 200) String accountId,
        @NotBlank @Size(max = 200) String title,
        MoneyView value,
        Origin origin,
        @Nullable @Size(max = 200) String referralId,
        @Nullable ToldByRequest toldBy,
        @Nullable Instant openedAt)
        implements Ruled {

    @Override
    public void hold(Rules rules) {
        rules.hold(() -> Identifiers.read(accountId, "/accountId", AccountId::parse), "/accountId");
        rules.line("/title", title);
        rules.hold(() -> PossibleBusiness.worth(value.toMoney("/value")), "/value");
        rules.hold(() -> Identifiers.readOrNull(referralId, "/referralId", ReferralId::parse), "/referralId");
        rules.within("/toldBy", toldBy);
        rules.hold(this::toSource, "/origin", "/referralId", "/toldBy");
    }

    PossibleBusiness toBusiness() {
        AccountId account = Identifiers.read(accountId, "/accountId", AccountId::parse);
        return new PossibleBusiness(account, title, value.toMoney("/value"), openedAt);
    }

    Source toSource() {
        return ToldByRequest.source(origin, referralId, toldBy);
    }
}
