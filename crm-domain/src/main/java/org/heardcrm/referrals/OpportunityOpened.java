package org.heardcrm.referrals;

import java.math.BigDecimal;
import java.time.Instant;
import org.heardcrm.platform.DomainEvent;
import org.jspecify.annotations.Nullable;

/** There is possible new business. */
public record OpportunityOpened(
        long opportunityId,
        long accountId,
        Origin origin,
        @Nullable Long referralId,
        BigDecimal amount,
        String currency,
        Instant openedAt,
        Instant at)
        implements DomainEvent {

    public static OpportunityOpened of(Opportunity opportunity, Instant at) {
        ReferralId referral = opportunity.referral();
        return new OpportunityOpened(
                opportunity.id().value(),
                opportunity.account().value(),
                opportunity.origin(),
                referral == null ? null : referral.value(),
                opportunity.value().amount(),
                opportunity.value().currency(),
                opportunity.openedAt(),
                at);
    }
}
