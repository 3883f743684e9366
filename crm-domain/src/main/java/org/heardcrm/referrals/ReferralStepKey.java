package org.heardcrm.referrals;

import java.io.Serializable;
import java.util.Objects;

/** A step is the n-th of its referral. */
public class ReferralStepKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private long referral;
    private int seq;

    protected ReferralStepKey() {
        // for JPA
    }

    public ReferralStepKey(long referral, int seq) {
        this.referral = referral;
        this.seq = seq;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReferralStepKey that && referral == that.referral && seq == that.seq;
    }

    @Override
    public int hashCode() {
        return Objects.hash(referral, seq);
    }
}
