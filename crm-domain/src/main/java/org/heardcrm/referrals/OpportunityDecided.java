package org.heardcrm.referrals;

import jakarta.ejb.ApplicationException;
import java.util.List;
import org.heardcrm.platform.NotPossibleNow;
import org.heardcrm.platform.Sentence;

/** An opportunity that was won or lost stays so. */
@ApplicationException(rollback = true)
public final class OpportunityDecided extends NotPossibleNow {

    private static final long serialVersionUID = 1L;

    OpportunityDecided(OpportunityState state) {
        super(Sentence.of("opportunity-decided", "This opportunity is {0} already.", state), List.of());
    }
}
