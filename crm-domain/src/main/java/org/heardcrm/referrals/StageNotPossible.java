package org.heardcrm.referrals;

import jakarta.ejb.ApplicationException;
import org.heardcrm.platform.NotPossibleNow;

/** A referral cannot go from where it is to where it was asked to go. */
@ApplicationException(rollback = true)
public final class StageNotPossible extends NotPossibleNow {

    private static final long serialVersionUID = 1L;

    StageNotPossible(Stage from, Stage to) {
        super("A referral that is " + from + " cannot become " + to + ".", from.allowed());
    }
}
