package org.heardcrm.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heardcrm.referrals.ReferralFixture.ANNA;
import static org.heardcrm.referrals.ReferralFixture.NOW;
import static org.heardcrm.referrals.ReferralFixture.at;
import static org.heardcrm.referrals.ReferralFixture.days;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way of a referral, cell by cell: from where, by whom, to where. */
class StageTableTest {

    @ParameterizedTest(name = "a member takes {0} to {1}: {2}")
    @CsvSource({
        "NAMED, NAMED, no",
        "NAMED, INTRODUCED, yes",
        "NAMED, TALKING, yes",
        "NAMED, OPPORTUNITY, no",
        "NAMED, WON, no",
        "NAMED, LOST, yes",
        "NAMED, QUIET, yes",
        "INTRODUCED, NAMED, no",
        "INTRODUCED, INTRODUCED, no",
        "INTRODUCED, TALKING, yes",
        "INTRODUCED, OPPORTUNITY, no",
        "INTRODUCED, WON, no",
        "INTRODUCED, LOST, yes",
        "INTRODUCED, QUIET, yes",
        "TALKING, NAMED, no",
        "TALKING, INTRODUCED, no",
        "TALKING, TALKING, no",
        "TALKING, OPPORTUNITY, no",
        "TALKING, WON, no",
        "TALKING, LOST, yes",
        "TALKING, QUIET, yes",
        "OPPORTUNITY, NAMED, no",
        "OPPORTUNITY, INTRODUCED, no",
        "OPPORTUNITY, TALKING, no",
        "OPPORTUNITY, OPPORTUNITY, no",
        "OPPORTUNITY, WON, no",
        "OPPORTUNITY, LOST, no",
        "OPPORTUNITY, QUIET, no",
        "WON, NAMED, no",
        "WON, INTRODUCED, no",
        "WON, TALKING, no",
        "WON, OPPORTUNITY, no",
        "WON, WON, no",
        "WON, LOST, no",
        "WON, QUIET, no",
        "LOST, NAMED, no",
        "LOST, INTRODUCED, no",
        "LOST, TALKING, no",
        "LOST, OPPORTUNITY, no",
        "LOST, WON, no",
        "LOST, LOST, no",
        "LOST, QUIET, no",
        "QUIET, NAMED, no",
        "QUIET, INTRODUCED, yes",
        "QUIET, TALKING, yes",
        "QUIET, OPPORTUNITY, no",
        "QUIET, WON, no",
        "QUIET, LOST, yes",
        "QUIET, QUIET, no"
    })
    void aMemberTakesItForwardAndBackOnlyFromQuiet(Stage from, Stage to, String possible) {
        Referral referral = at(from);
        if (possible.equals("yes")) {
            referral.advance(to, days(9), ANNA, NOW);
            assertThat(referral.stage()).isEqualTo(to);
            assertThat(referral.stageAt()).isEqualTo(days(9));
        } else {
            assertThatThrownBy(() -> referral.advance(to, days(9), ANNA, NOW))
                    .isInstanceOf(StageNotPossible.class)
                    .extracting("allowed")
                    .isEqualTo(from.allowed());
            assertThat(referral.stage()).isEqualTo(from);
        }
    }

    @ParameterizedTest(name = "{0}: an opportunity names it {1}, wins it {2}, loses it {2}")
    @CsvSource({
        "NAMED, yes, no",
        "INTRODUCED, yes, no",
        "TALKING, yes, no",
        "QUIET, yes, no",
        "OPPORTUNITY, no, yes",
        "WON, no, no",
        "LOST, no, no"
    })
    void anOpportunityNamesItOnceAndDecidesIt(Stage from, String names, String decides) {
        assertThat(tries(() -> at(from).becomeOpportunity(days(9), true, ANNA, NOW)))
                .isEqualTo(names);
        assertThat(tries(() -> at(from).won(days(9), ANNA, NOW))).isEqualTo(decides);
        assertThat(tries(() -> at(from).lost(days(9), ANNA, NOW))).isEqualTo(decides);
    }

    @ParameterizedTest(name = "from {0} a member may go to {1}")
    @CsvSource({
        "NAMED, 'INTRODUCED TALKING LOST QUIET'",
        "INTRODUCED, 'TALKING LOST QUIET'",
        "TALKING, 'LOST QUIET'",
        "QUIET, 'INTRODUCED TALKING LOST'",
        "OPPORTUNITY, ''",
        "WON, ''",
        "LOST, ''"
    })
    void aRefusalSaysWhatIsPossible(Stage from, String allowed) {
        assertThat(from.allowed()).isEqualTo(allowed.isEmpty() ? List.of() : List.of(allowed.split(" ")));
    }

    private static String tries(Runnable act) {
        try {
            act.run();
            return "yes";
        } catch (StageNotPossible refused) {
            return "no";
        }
    }
}
