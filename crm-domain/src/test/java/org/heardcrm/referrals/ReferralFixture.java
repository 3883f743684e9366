package org.heardcrm.referrals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.Money;
import org.jspecify.annotations.Nullable;

/** Word of mouth as tests tell it: Ada of Acme told Globex, in March 2026. */
final class ReferralFixture {

    static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");
    static final Instant SAID = Instant.parse("2026-03-10T09:00:00Z");
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Author ANNA = Author.of(Author.Kind.MEMBER, 11L);
    static final ContactId ADA = new ContactId(21);
    static final AccountId ACME = new AccountId(30);
    static final AccountId GLOBEX = new AccountId(31);
    static final Money THOUSAND = Money.of(new BigDecimal("1000"), "EUR");

    private ReferralFixture() {}

    static Instant days(int after) {
        return SAID.plusSeconds(86_400L * after);
    }

    static Recommendation adaSaid(Sentiment sentiment, SaidAt saidAt) {
        Telling telling = new Telling(ADA, null, "Globex", sentiment, null, Evidence.STAFF_HEARD, saidAt);
        return Recommendation.heard(new RecommendationId(41), telling, ANNA, NOW);
    }

    /** Named on the day after it was said. */
    static Referral named() {
        return adaSaid(Sentiment.FOR, SaidAt.exactly(SAID, NOW))
                .refer(new ReferralId(51), GLOBEX, List.of(ACME), days(1), ANNA, NOW);
    }

    /** At a stage, each step a day after the one before it. */
    static Referral at(Stage stage) {
        Referral referral = named();
        switch (stage) {
            case NAMED -> {}
            case INTRODUCED, TALKING, LOST, QUIET -> referral.advance(stage, days(2), ANNA, NOW);
            case OPPORTUNITY -> referral.becomeOpportunity(days(2), true, ANNA, NOW);
            case WON -> {
                referral.becomeOpportunity(days(2), true, ANNA, NOW);
                referral.won(days(3), ANNA, NOW);
            }
        }
        return referral;
    }

    static Opportunity opportunity(@Nullable Instant openedAt) {
        return Opportunity.opened(
                new OpportunityId(61), new PossibleBusiness(GLOBEX, "Payroll", THOUSAND, openedAt), NOW);
    }
}
