package org.heardcrm.referrals;

import java.time.Instant;
import org.heardcrm.platform.DomainEvent;

/** A referral came to a stage, its first one too. */
public record ReferralMoved(
        long referralId, long recommendationId, long prospectId, Stage stage, Instant stageAt, Instant at)
        implements DomainEvent {

    public static ReferralMoved of(Referral referral, Instant at) {
        return new ReferralMoved(
                referral.id().value(),
                referral.recommendation().value(),
                referral.prospect().value(),
                referral.stage(),
                referral.stageAt(),
                at);
    }
}
