package org.heardcrm.referrals;

import org.heardcrm.platform.Id;

/** Identifies a referral. */
public record ReferralId(long value) implements Id {

    /** @throws org.heardcrm.platform.NotFound when the text is no identifier */
    public static ReferralId parse(String text) {
        return new ReferralId(Id.parse(text, "This referral"));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
