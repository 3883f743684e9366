package org.heardcrm.referrals;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Instant;
import org.heardcrm.platform.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Business was won; what it brings is revenue of its account. */
public record OpportunityWon(
        long opportunityId,
        long accountId,
        Origin origin,
        @Nullable Long referralId,
        BigDecimal amount,
        String currency,
        Instant wonAt,
        Instant at)
        implements DomainEvent {

    public static OpportunityWon of(Opportunity opportunity, Instant at) {
        ReferralId referral = opportunity.referral();
        return new OpportunityWon(
                opportunity.id().value(),
                opportunity.account().value(),
                opportunity.origin(),
                referral == null ? null : referral.value(),
                opportunity.value().amount(),
                opportunity.value().currency(),
                requireNonNull(opportunity.decidedAt()),
                at);
    }
}
