package org.heardcrm.check.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.heardcrm.referrals.OpportunityState;
import org.heardcrm.referrals.Origin;
import org.heardcrm.referrals.Sentiment;
import org.heardcrm.referrals.Stage;
import org.junit.jupiter.api.Test;

/** When a chain can be walked, and when it cannot. */
class ChainLinesTest {

    private static final ReferralLine WAY = way(Stage.WON, Stage.NAMED, Stage.OPPORTUNITY, Stage.WON);
    private static final OpportunityLine WON = won(day(4), 1, "100.00");

    @Test
    void aWholeChainDiffersInNothing() {
        assertThat(WAY.compared().isSame()).isTrue();
        assertThat(WON.compared(WAY).isSame()).isTrue();
    }

    @Test
    void aStageIsThatOfTheLastStep() {
        assertThat(way(Stage.TALKING, Stage.NAMED, Stage.INTRODUCED).compared().inWords())
                .contains("stage is stored as TALKING and computed as INTRODUCED");
    }

    @Test
    void everyWayBeginsByBeingNamed() {
        assertThat(way(Stage.TALKING, Stage.TALKING).compared().inWords()).contains("begin by being named");
        assertThat(way(Stage.TALKING).compared().inWords()).contains("begin by being named");
    }

    @Test
    void noStepIsDatedBeforeTheOneBeforeIt() {
        List<ReferralLine.Step> backwards = new ArrayList<>(WAY.steps());
        backwards.set(2, new ReferralLine.Step(1, 3, Stage.WON, day(2)));
        assertThat(WAY.going(backwards).compared().inWords()).contains("not in the order of their dates");
    }

    @Test
    void noStepIsMissing() {
        assertThat(WAY.going(List.of(WAY.steps().get(0), WAY.steps().get(2)))
                        .compared()
                        .inWords())
                .contains("not in the order of their dates");
    }

    @Test
    void nothingIsSaidOfAnExceptionBeforeItWasReported() {
        ReferralLine early = new ReferralLine(1, Stage.NAMED, Sentiment.FOR, day(1), day(2), WAY.steps());
        assertThat(early.compared().inWords()).contains("before the exception was reported");
    }

    @Test
    void nobodyIsNamedBeforeTheRecommendationWasSaid() {
        ReferralLine late = new ReferralLine(1, Stage.WON, Sentiment.FOR, day(3), null, WAY.steps());
        assertThat(late.compared().inWords()).contains("before the recommendation was said");
    }

    @Test
    void wordsAgainstTheFirmReferNobody() {
        ReferralLine against = new ReferralLine(1, Stage.WON, Sentiment.AGAINST, day(1), null, WAY.steps());
        assertThat(against.compared().inWords()).contains("against the firm");
    }

    @Test
    void wonBusinessWritesItsValueAsRevenueOnce() {
        assertThat(won(day(4), 0, "100.00").compared(WAY).inWords()).contains("0 entries of revenue");
        assertThat(won(day(4), 1, "99.00").compared(WAY).inWords()).contains("revenue is stored as 99.00");
    }

    @Test
    void businessAndItsReferralAreWonAtTheSameInstant() {
        assertThat(won(day(5), 1, "100.00").compared(WAY).inWords()).contains("won at");
    }

    @Test
    void earnedBusinessHasItsReferral() {
        assertThat(WON.compared(null).inWords()).contains("do not belong together");
    }

    @Test
    void aReferralIsTheWayOfTheSameAccount() {
        OpportunityLine others = new OpportunityLine(
                9,
                8,
                OpportunityState.OPEN,
                Origin.EARNED,
                new BigDecimal("100.00"),
                "EUR",
                null,
                1L,
                7L,
                0,
                null,
                null,
                null);
        assertThat(others.compared(way(Stage.OPPORTUNITY, Stage.NAMED, Stage.OPPORTUNITY))
                        .inWords())
                .contains("referral's account is stored as 7 and computed as 8");
    }

    private static OpportunityLine won(Instant at, long revenues, String paid) {
        boolean wrote = revenues > 0;
        return new OpportunityLine(
                9,
                7,
                OpportunityState.WON,
                Origin.EARNED,
                new BigDecimal("100.00"),
                "EUR",
                at,
                1L,
                7L,
                revenues,
                wrote ? 7L : null,
                wrote ? new BigDecimal(paid) : null,
                wrote ? "EUR" : null);
    }

    /** Said on the first day for an exception of that day; each step a day later. */
    private static ReferralLine way(Stage stored, Stage... steps) {
        List<ReferralLine.Step> way = new ArrayList<>();
        for (Stage step : steps) {
            way.add(new ReferralLine.Step(1, way.size() + 1, step, day(way.size() + 2)));
        }
        return new ReferralLine(1, stored, Sentiment.FOR, day(1), day(1), way);
    }

    private static Instant day(int day) {
        return Instant.parse("2026-03-0" + day + "T08:00:00Z");
    }
}
