package org.heardcrm.referrals.application;

import static java.util.Objects.requireNonNullElse;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.application.Contacts;
import org.heardcrm.platform.Duplicate;
import org.heardcrm.platform.Duplicate.Candidate;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Ids;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Turns;
import org.heardcrm.referrals.EffectBeforeCause;
import org.heardcrm.referrals.Recommendation;
import org.heardcrm.referrals.RecommendationId;
import org.heardcrm.referrals.Referral;
import org.heardcrm.referrals.ReferralId;
import org.heardcrm.referrals.ReferredToItself;
import org.jspecify.annotations.Nullable;

/** A prospect came by a recommendation. */
@Stateless
@Needs(Right.WRITE_REFERRALS)
public class ReferringProspects {

    @Inject
    private Recommendations recommendations;

    @Inject
    private Referrals referrals;

    @Inject
    private Contacts contacts;

    @Inject
    private Named named;

    @Inject
    private Turns turns;

    @Inject
    private Ids ids;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    /**
     * @param at when the prospect was named, or null for now
     * @throws NotFound when there is no such recommendation
     * @throws RuleBroken when there is no such account, or the recommendation speaks against the firm
     * @throws ReferredToItself when who recommended the firm belongs to the account
     * @throws EffectBeforeCause when the prospect was named before the recommendation was said
     * @throws Duplicate when the recommendation brought this prospect already
     */
    public ReferralId refer(RecommendationId id, AccountId prospect, @Nullable Instant at) {
        Recommendation recommendation = recommendations.byId(id);
        named.account(prospect, "/prospectAccountId");
        turns.take("referral", id + " " + prospect);
        List<Candidate> already = referrals.of(id, prospect);
        if (!already.isEmpty()) {
            throw new Duplicate(
                    Sentence.of("prospect-known", "This recommendation brought this prospect already."), already);
        }
        Instant now = clock.instant();
        Referral referral = recommendation.refer(
                new ReferralId(ids.next()),
                prospect,
                contacts.byId(recommendation.recommender()).accounts(),
                requireNonNullElse(at, now),
                caller.get().author(),
                now);
        referrals.add(referral, now);
        return referral.id();
    }
}
