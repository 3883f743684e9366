package org.heardcrm.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.heardcrm.accounts.RevenueKind;
import org.heardcrm.demo.application.Talk.Pace;
import org.heardcrm.platform.Money;
import org.heardcrm.platform.application.Caller;
import org.heardcrm.referrals.OpportunityId;
import org.heardcrm.referrals.PossibleBusiness;
import org.heardcrm.referrals.RecommendationId;
import org.heardcrm.referrals.ReferralId;
import org.heardcrm.referrals.Stage;
import org.heardcrm.referrals.application.DecidingOpportunities;
import org.heardcrm.referrals.application.FollowingReferrals;
import org.heardcrm.referrals.application.HearingRecommendations;
import org.heardcrm.referrals.application.KeepingOpportunities;
import org.heardcrm.referrals.application.ReferringProspects;
import org.heardcrm.referrals.application.Source;
import org.heardcrm.referrals.application.WordOfMouth;
import org.jspecify.annotations.Nullable;

/** Who told whom is written down, followed, and becomes business, or not. */
@ApplicationScoped
class SpreadingWord {

    @Inject
    private HearingRecommendations hearing;

    @Inject
    private ReferringProspects referring;

    @Inject
    private FollowingReferrals following;

    @Inject
    private KeepingOpportunities opportunities;

    @Inject
    private DecidingOpportunities deciding;

    @Inject
    private Past past;

    void all(DemoPlan plan, Cast cast) {
        plan.talks().forEach(talk -> spread(talk, cast));
        plan.deals().forEach(deal -> deal(deal, null, cast));
    }

    private void spread(Talk talk, Cast cast) {
        Caller heard = cast.caller(talk.heardBy());
        RecommendationId said = past.at(talk.heardAt(), heard, () -> hearing.hear(word(talk, cast)));
        Integer told = talk.told();
        if (told != null) {
            ReferralId referral =
                    past.at(talk.heardAt(), heard, () -> referring.refer(said, cast.account(told), talk.heardAt()));
            follow(talk, referral, heard, cast);
            if (talk.deal() != null) {
                deal(talk.deal(), referral, cast);
            }
        }
        past.letGo();
    }

    private static WordOfMouth word(Talk talk, Cast cast) {
        return new WordOfMouth(
                cast.contact(talk.client(), talk.speaker()),
                talk.told() == null ? null : cast.contact(talk.told(), 0),
                talk.toldName(),
                talk.sentiment(),
                talk.where(),
                talk.evidence(),
                talk.saidAt(),
                talk.precision(),
                talk.life() == null ? null : cast.ticket(talk.life()));
    }

    private void follow(Talk talk, ReferralId referral, Caller who, Cast cast) {
        past.at(
                talk.heardAt(),
                who,
                () -> following.edit(
                        referral, 1, cast.contact(java.util.Objects.requireNonNull(talk.told()), 0), talk.note()));
        for (Pace pace : talk.way()) {
            past.at(pace.at(), who, () -> {
                if (pace.stage() == Stage.QUIET) {
                    following.quiet(referral, null);
                } else {
                    following.advance(referral, null, pace.stage(), pace.at());
                }
            });
        }
    }

    private void deal(Deal deal, @Nullable ReferralId referral, Cast cast) {
        Caller who = cast.caller(deal.by());
        PossibleBusiness business = new PossibleBusiness(
                cast.account(deal.client().index()),
                deal.title(),
                Money.of(deal.amount(), deal.client().currency()),
                deal.opened());
        OpportunityId id = past.at(
                deal.opened(), who, () -> opportunities.open(business, new Source(deal.origin(), referral, null)));
        Instant decided = deal.decided();
        if (decided != null) {
            past.at(decided, who, () -> decide(id, deal, decided));
        }
        past.letGo();
    }

    private void decide(OpportunityId id, Deal deal, Instant decided) {
        if (deal.lost() == null) {
            RevenueKind kind = deal.recurring() ? RevenueKind.RECURRING : RevenueKind.ONE_TIME;
            deciding.win(id, null, decided, null, kind);
        } else {
            deciding.lose(id, null, deal.lost());
        }
    }
}
