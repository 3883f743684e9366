package org.heardcrm.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heardcrm.referrals.ReferralFixture.ANNA;
import static org.heardcrm.referrals.ReferralFixture.NOW;
import static org.heardcrm.referrals.ReferralFixture.at;
import static org.heardcrm.referrals.ReferralFixture.days;
import static org.heardcrm.referrals.ReferralFixture.named;

import org.heardcrm.platform.RuleBroken;
import org.junit.jupiter.api.Test;

class ReferralTest {

    @Test
    void noStepIsDatedBeforeTheOneBeforeIt() {
        Referral referral = at(Stage.INTRODUCED);
        assertThatThrownBy(() -> referral.advance(Stage.TALKING, days(2).minusNanos(1000), ANNA, NOW))
                .isInstanceOf(EffectBeforeCause.class)
                .hasMessage("A referral cannot become TALKING before it became INTRODUCED.");
        referral.advance(Stage.TALKING, days(2), ANNA, NOW);
        assertThat(referral.steps())
                .extracting(ReferralStep::stage)
                .containsExactly(Stage.NAMED, Stage.INTRODUCED, Stage.TALKING);
    }

    @Test
    void noStepIsDatedInTheFuture() {
        assertThatThrownBy(() -> named().advance(Stage.TALKING, NOW.plusSeconds(61), ANNA, NOW))
                .isInstanceOf(RuleBroken.class)
                .extracting("rule")
                .isEqualTo("in-the-future");
    }

    @Test
    void aCallersClockMayRunAMinuteAhead() {
        Referral referral = named();
        referral.advance(Stage.TALKING, NOW.plusSeconds(60), ANNA, NOW);
        assertThat(referral.stageAt()).isEqualTo(NOW);
    }

    @Test
    void takenUpFromQuietItMayGoBack() {
        Referral referral = at(Stage.TALKING);
        referral.quiet(days(5), ANNA, NOW);
        referral.advance(Stage.INTRODUCED, days(6), ANNA, NOW);
        assertThat(referral.stage()).isEqualTo(Stage.INTRODUCED);
    }

    @Test
    void anOpportunitysDateThatNobodySaidGivesWayToAnEarlierWin() {
        Referral referral = named();
        referral.becomeOpportunity(NOW, false, ANNA, NOW);
        referral.won(days(7), ANNA, NOW);
        assertThat(referral.steps()).extracting(ReferralStep::at).containsExactly(days(1), days(7), days(7));
    }

    @Test
    void anOpportunitysDateThatSomebodySaidStays() {
        Referral referral = at(Stage.OPPORTUNITY);
        assertThatThrownBy(() -> referral.won(days(2).minusSeconds(1), ANNA, NOW))
                .isInstanceOf(EffectBeforeCause.class);
    }

    @Test
    void nothingIsWonBeforeTheProspectWasNamed() {
        Referral referral = named();
        referral.becomeOpportunity(NOW, false, ANNA, NOW);
        assertThatThrownBy(() -> referral.won(days(0), ANNA, NOW))
                .isInstanceOf(EffectBeforeCause.class)
                .extracting("pointer")
                .isEqualTo("/wonAt");
    }
}
