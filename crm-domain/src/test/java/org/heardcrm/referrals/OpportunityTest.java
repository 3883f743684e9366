package org.heardcrm.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heardcrm.referrals.ReferralFixture.ANNA;
import static org.heardcrm.referrals.ReferralFixture.GLOBEX;
import static org.heardcrm.referrals.ReferralFixture.NOW;
import static org.heardcrm.referrals.ReferralFixture.THOUSAND;
import static org.heardcrm.referrals.ReferralFixture.at;
import static org.heardcrm.referrals.ReferralFixture.days;
import static org.heardcrm.referrals.ReferralFixture.named;
import static org.heardcrm.referrals.ReferralFixture.opportunity;

import java.math.BigDecimal;
import org.heardcrm.platform.Money;
import org.junit.jupiter.api.Test;

class OpportunityTest {

    private static final Money LESS = Money.of(new BigDecimal("800"), "EUR");

    @Test
    void nobodyAskedYetWhereItComesFrom() {
        assertThat(opportunity(null).origin()).isEqualTo(Origin.UNKNOWN);
    }

    @Test
    void earnedBusinessNamesItsReferralAndTakesItAlong() {
        Referral referral = named();
        Opportunity opportunity = opportunity(null);
        opportunity.earnedBy(referral, ANNA, NOW);
        assertThat(opportunity.origin()).isEqualTo(Origin.EARNED);
        assertThat(opportunity.referral()).isEqualTo(referral.id());
        assertThat(referral.stage()).isEqualTo(Stage.OPPORTUNITY);
        opportunity.win(days(9), null, referral, ANNA, NOW);
        assertThat(referral.stage()).isEqualTo(Stage.WON);
        assertThat(referral.stageAt()).isEqualTo(days(9));
    }

    @Test
    void whatIsLostIsLostForTheReferralToo() {
        Referral referral = named();
        Opportunity opportunity = opportunity(null);
        opportunity.earnedBy(referral, ANNA, NOW);
        opportunity.lose("They stay as they are.", referral, ANNA, NOW);
        assertThat(opportunity.state()).isEqualTo(OpportunityState.LOST);
        assertThat(referral.stage()).isEqualTo(Stage.LOST);
    }

    @Test
    void earnedWithoutAReferralIsRefused() {
        assertThatThrownBy(() -> opportunity(null).notEarned(Origin.EARNED, NOW))
                .extracting("rule")
                .isEqualTo("earned-by-whom");
    }

    @Test
    void whoToldThemOnceKnownStaysKnown() {
        Opportunity opportunity = opportunity(null);
        opportunity.notEarned(Origin.BOUGHT, NOW);
        opportunity.earnedBy(named(), ANNA, NOW);
        assertThatThrownBy(() -> opportunity.notEarned(Origin.UNKNOWN, NOW)).isInstanceOf(OriginIsKnown.class);
        assertThatThrownBy(() -> opportunity.earnedBy(named(), ANNA, NOW)).isInstanceOf(OriginIsKnown.class);
    }

    @Test
    void askedAfterItWasWonTheReferralGoesAllItsWay() {
        Opportunity opportunity = opportunity(null);
        opportunity.win(days(9), null, null, ANNA, NOW);
        Referral referral = named();
        opportunity.earnedBy(referral, ANNA, NOW);
        assertThat(referral.steps())
                .extracting(ReferralStep::stage)
                .containsExactly(Stage.NAMED, Stage.OPPORTUNITY, Stage.WON);
        assertThat(referral.stageAt()).isEqualTo(days(9));
    }

    @Test
    void anotherAccountsReferralIsNotItsOwn() {
        Opportunity other = Opportunity.opened(
                new OpportunityId(1),
                new PossibleBusiness(new org.heardcrm.accounts.AccountId(99), "Payroll", THOUSAND, null),
                NOW);
        assertThatThrownBy(() -> other.earnedBy(named(), ANNA, NOW))
                .extracting("rule")
                .isEqualTo("referral-account");
    }

    @Test
    void aReferralHasOneOpportunity() {
        assertThatThrownBy(() -> opportunity(null).earnedBy(at(Stage.OPPORTUNITY), ANNA, NOW))
                .isInstanceOf(StageNotPossible.class);
        assertThatThrownBy(() -> opportunity(null).earnedBy(at(Stage.LOST), ANNA, NOW))
                .isInstanceOf(StageNotPossible.class);
    }

    @Test
    void anOpportunityIsNotOlderThanItsReferral() {
        assertThatThrownBy(() -> opportunity(days(0)).earnedBy(named(), ANNA, NOW))
                .isInstanceOf(EffectBeforeCause.class)
                .extracting("pointer")
                .isEqualTo("/openedAt");
    }

    @Test
    void businessIsNotWonBeforeItWasSaidToBeOpened() {
        assertThatThrownBy(() -> opportunity(days(5)).win(days(4), null, null, ANNA, NOW))
                .isInstanceOf(EffectBeforeCause.class);
        Opportunity unsaid = opportunity(null);
        unsaid.win(days(4), null, null, ANNA, NOW);
        assertThat(unsaid.openedAt()).isEqualTo(days(4));
    }

    @Test
    void whatIsDecidedStaysDecided() {
        Opportunity won = opportunity(null);
        won.win(days(4), LESS, null, ANNA, NOW);
        assertThat(won.value()).isEqualTo(LESS);
        assertThatThrownBy(() -> won.win(days(4), null, null, ANNA, NOW)).isInstanceOf(OpportunityDecided.class);
        assertThatThrownBy(() -> won.lose("No", null, ANNA, NOW)).isInstanceOf(OpportunityDecided.class);
        assertThatThrownBy(() -> won.edit("Payroll", THOUSAND, NOW)).isInstanceOf(OpportunityDecided.class);
        won.edit("Payroll 2026", LESS, NOW);
        assertThat(won.title()).isEqualTo("Payroll 2026");
    }

    @Test
    void anOpportunityIsWorthMoreThanNothing() {
        assertThatThrownBy(() -> new PossibleBusiness(GLOBEX, "Payroll", Money.zero("EUR"), null))
                .extracting("pointer")
                .isEqualTo("/value/amount");
    }

    @Test
    void aLossHasAReason() {
        assertThatThrownBy(() -> opportunity(null).lose(" ", null, ANNA, NOW))
                .extracting("pointer")
                .isEqualTo("/reason");
    }
}
