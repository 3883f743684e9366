package org.heardcrm.referrals;

import jakarta.ejb.ApplicationException;
import org.heardcrm.platform.NotPossibleNow;
import org.heardcrm.platform.Sentence;

/** A referral cannot go from where it is to where it was asked to go. */
@ApplicationException(rollback = true)
public final class StageNotPossible extends NotPossibleNow {

    private static final long serialVersionUID = 1L;

    StageNotPossible(Stage from, Stage to) {
        super(Sentence.of("stage-not-possible", "A referral that is {0} cannot become {1}.", from, to), from.allowed());
    }
}
