package org.heardcrm.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heardcrm.referrals.ReferralFixture.ACME;
import static org.heardcrm.referrals.ReferralFixture.ADA;
import static org.heardcrm.referrals.ReferralFixture.ANNA;
import static org.heardcrm.referrals.ReferralFixture.BERLIN;
import static org.heardcrm.referrals.ReferralFixture.GLOBEX;
import static org.heardcrm.referrals.ReferralFixture.NOW;
import static org.heardcrm.referrals.ReferralFixture.SAID;
import static org.heardcrm.referrals.ReferralFixture.adaSaid;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.tickets.TicketId;
import org.junit.jupiter.api.Test;

class RecommendationTest {

    private static final TicketId EXCEPTION = new TicketId(71);

    private static SaidAt exactly(String instant) {
        return SaidAt.exactly(Instant.parse(instant), NOW);
    }

    private static SaidAt about(String instant, Precision precision) {
        return SaidAt.of(Instant.parse(instant), precision, BERLIN, NOW);
    }

    private static Recommendation because(SaidAt saidAt, String reportedAt) {
        return adaSaid(Sentiment.FOR, saidAt).because(EXCEPTION, Instant.parse(reportedAt));
    }

    @Test
    void whatAnExceptionCausedIsNotSaidBeforeItWasReported() {
        assertThat(because(exactly("2026-03-10T09:00:00Z"), "2026-03-10T09:00:00Z")
                        .exception())
                .isEqualTo(EXCEPTION);
        assertThatThrownBy(() -> because(exactly("2026-03-10T08:59:59Z"), "2026-03-10T09:00:00Z"))
                .isInstanceOf(EffectBeforeCause.class)
                .extracting("rule", "pointer")
                .containsExactly("effect-before-cause", "/saidAt");
    }

    @Test
    void aDayCountsByItsLastInstant() {
        assertThat(because(about("2026-03-10T00:00:00Z", Precision.DAY), "2026-03-10T20:00:00Z")
                        .exception())
                .isEqualTo(EXCEPTION);
        assertThatThrownBy(() -> because(about("2026-03-10T12:00:00Z", Precision.DAY), "2026-03-11T00:00:00Z"))
                .isInstanceOf(EffectBeforeCause.class);
    }

    @Test
    void aMonthCountsByItsLastInstant() {
        assertThat(because(about("2026-03-01T00:00:00Z", Precision.MONTH), "2026-03-31T20:00:00Z")
                        .exception())
                .isEqualTo(EXCEPTION);
        assertThatThrownBy(() -> because(about("2026-03-15T00:00:00Z", Precision.MONTH), "2026-04-01T00:00:00Z"))
                .isInstanceOf(EffectBeforeCause.class);
    }

    @Test
    void aDayEndsWhenItIsOverInTheFirmsZoneAndInUtc() {
        Instant midnightInBerlin = Instant.parse("2026-03-09T23:00:00Z");
        assertThat(SaidAt.of(midnightInBerlin, Precision.DAY, BERLIN, NOW).latest())
                .isEqualTo(Instant.parse("2026-03-10T22:59:59.999999Z"));
        ZoneId newYork = ZoneId.of("America/New_York");
        Instant midnightInUtc = Instant.parse("2026-03-10T00:00:00Z");
        assertThat(SaidAt.of(midnightInUtc, Precision.DAY, newYork, NOW).latest())
                .isEqualTo(Instant.parse("2026-03-10T23:59:59.999999Z"));
    }

    @Test
    void whatWasSaidTodayWasSaidBeforeItWasWrittenDown() {
        SaidAt today = about("2026-06-15T00:00:00Z", Precision.DAY);
        assertThat(today.latest()).isEqualTo(NOW);
        assertThat(adaSaid(Sentiment.FOR, today)
                        .refer(new ReferralId(1), GLOBEX, List.of(ACME), NOW, ANNA, NOW)
                        .stage())
                .isEqualTo(Stage.NAMED);
    }

    @Test
    void nothingIsSaidInTheFuture() {
        assertThatThrownBy(() -> exactly("2026-06-15T12:01:01Z"))
                .extracting("rule")
                .isEqualTo("in-the-future");
        assertThatThrownBy(() -> about("2026-06-16T12:00:00Z", Precision.DAY)).isInstanceOf(RuleBroken.class);
        assertThat(about("2026-06-30T00:00:00Z", Precision.MONTH).latest()).isEqualTo(NOW);
    }

    @Test
    void aProspectIsNotNamedBeforeTheRecommendationWasSaid() {
        Recommendation recommendation = adaSaid(Sentiment.FOR, SaidAt.exactly(SAID, NOW));
        assertThatThrownBy(() ->
                        recommendation.refer(new ReferralId(1), GLOBEX, List.of(ACME), SAID.minusSeconds(1), ANNA, NOW))
                .isInstanceOf(EffectBeforeCause.class)
                .extracting("pointer")
                .isEqualTo("/at");
        assertThat(recommendation
                        .refer(new ReferralId(1), GLOBEX, List.of(ACME), SAID, ANNA, NOW)
                        .prospect())
                .isEqualTo(GLOBEX);
    }

    @Test
    void nobodyIsReferredByWordAgainstTheFirm() {
        Recommendation against = adaSaid(Sentiment.AGAINST, SaidAt.exactly(SAID, NOW));
        assertThatThrownBy(() -> against.refer(new ReferralId(1), GLOBEX, List.of(ACME), NOW, ANNA, NOW))
                .extracting("rule")
                .isEqualTo("recommended-against");
    }

    @Test
    void noAccountIsReferredToItself() {
        Recommendation recommendation = adaSaid(Sentiment.FOR, SaidAt.exactly(SAID, NOW));
        assertThatThrownBy(() -> recommendation.refer(new ReferralId(1), GLOBEX, List.of(ACME, GLOBEX), NOW, ANNA, NOW))
                .isInstanceOf(ReferredToItself.class)
                .extracting("rule", "pointer")
                .containsExactly("referred-to-itself", "/prospectAccountId");
    }

    @Test
    void nobodyRecommendsToThemselvesOrToTwoAtOnce() {
        SaidAt said = SaidAt.exactly(SAID, NOW);
        assertThatThrownBy(() -> new Telling(ADA, ADA, null, Sentiment.FOR, null, Evidence.STAFF_HEARD, said))
                .extracting("rule")
                .isEqualTo("told-to-oneself");
        assertThatThrownBy(() -> new Telling(
                        ADA,
                        new org.heardcrm.accounts.ContactId(9),
                        "Bob",
                        Sentiment.FOR,
                        null,
                        Evidence.STAFF_HEARD,
                        said))
                .extracting("rule")
                .isEqualTo("told-to-one");
    }
}
