package org.heardcrm.referrals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.referrals.Opportunity;
import org.heardcrm.referrals.Origin;
import org.heardcrm.referrals.Referral;
import org.heardcrm.referrals.ReferralId;
import org.heardcrm.referrals.application.Source.ToldBy;

/** Says of an opportunity where it came from, and takes the referral that it names along. */
@ApplicationScoped
class Origins {

    @Inject
    private Referrals referrals;

    @Inject
    private HearingRecommendations hearing;

    @Inject
    private CurrentCaller caller;

    void say(Opportunity opportunity, Source source, Instant now) {
        if (source.origin() != Origin.EARNED) {
            opportunity.notEarned(source.origin(), now);
            return;
        }
        Author by = caller.get().author();
        Referral referral = referralOf(opportunity, source);
        opportunity.earnedBy(referral, by, now);
        referrals.moved(referral, now);
    }

    private Referral referralOf(Opportunity opportunity, Source source) {
        ToldBy toldBy = source.toldBy();
        if (toldBy != null) {
            ReferralId id =
                    hearing.toldBy(opportunity.account(), toldBy.contact(), toldBy.saidAt(), toldBy.precision());
            return referrals.forChange(id, null);
        }
        try {
            return referrals.forChange(java.util.Objects.requireNonNull(source.referral()), null);
        } catch (NotFound missing) {
            throw new RuleBroken("unknown", "/referralId", missing.told());
        }
    }
}
