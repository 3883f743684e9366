package org.heardcrm.referrals.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.heardcrm.platform.rest.Identifiers;
import org.heardcrm.platform.rest.MoneyView;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;
import org.heardcrm.referrals.Origin;
import org.heardcrm.referrals.PossibleBusiness;
import org.heardcrm.referrals.ReferralId;
import org.heardcrm.referrals.application.OpportunitySearch.OpportunityRow;
import org.heardcrm.referrals.application.Source;
import org.jspecify.annotations.Nullable;

/** What may be written about an opportunity later: where it came from too, once somebody asked. */
public record OpportunityPatch(
        @NotBlank @Size(max = 200) String title,
        MoneyView value,
        Origin origin,
        @Nullable @Size(max = 200) String referralId,
        @Nullable ToldByRequest toldBy)
        implements Ruled {

    @Override
    public void hold(Rules rules) {
        rules.line("/title", title);
        rules.hold(() -> PossibleBusiness.worth(value.toMoney("/value")), "/value");
        rules.hold(() -> Identifiers.readOrNull(referralId, "/referralId", ReferralId::parse), "/referralId");
        rules.within("/toldBy", toldBy);
    }

    static OpportunityPatch of(OpportunityRow row) {
        String referral = row.referral() == null ? null : row.referral().toString();
        return new OpportunityPatch(row.title(), MoneyView.of(row.value()), row.origin(), referral, null);
    }

    /** Where it came from, when the patch says so anew; else null. */
    @Nullable
    Source sourceUnless(OpportunityPatch before) {
        boolean same =
                origin == before.origin && toldBy == null && java.util.Objects.equals(referralId, before.referralId);
        return same ? null : ToldByRequest.source(origin, referralId, toldBy);
    }
}
