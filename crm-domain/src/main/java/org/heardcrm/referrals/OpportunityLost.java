package org.heardcrm.referrals;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Instant;
import org.heardcrm.platform.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Business was lost. */
public record OpportunityLost(
        long opportunityId,
        long accountId,
        Origin origin,
        @Nullable Long referralId,
        BigDecimal amount,
        String currency,
        Instant lostAt,
        Instant at)
        implements DomainEvent {

    public static OpportunityLost of(Opportunity opportunity, Instant at) {
        ReferralId referral = opportunity.referral();
        return new OpportunityLost(
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
