package org.heardcrm.referrals.application;

import java.time.Instant;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.referrals.Origin;
import org.heardcrm.referrals.Precision;
import org.heardcrm.referrals.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says about where business came from.
 *
 * @param referral the referral it came by, or null
 * @param toldBy who told them, when there is no referral yet, or null
 */
public record Source(
        Origin origin,
        @Nullable ReferralId referral,
        @Nullable ToldBy toldBy) {

    /** Who told them, and when: null for now. */
    public record ToldBy(
            ContactId contact,
            @Nullable Instant saidAt,
            @Nullable Precision precision) {}

    /** @throws RuleBroken when EARNED names nobody, something else names somebody, or both are named */
    public Source {
        boolean names = referral != null || toldBy != null;
        if (origin == Origin.EARNED && !names) {
            throw new RuleBroken("earned-by-whom", "/origin", "Earned business names its referral or who told them.");
        }
        if (origin != Origin.EARNED && names) {
            throw new RuleBroken("not-earned", "/origin", "Only earned business names a referral or who told them.");
        }
        if (referral != null && toldBy != null) {
            throw new RuleBroken("earned-by-one", "/toldBy", "Name the referral or who told them, not both.");
        }
    }

    public static Source unknown() {
        return new Source(Origin.UNKNOWN, null, null);
    }
}
