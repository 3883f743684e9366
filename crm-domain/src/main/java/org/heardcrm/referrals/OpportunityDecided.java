package org.heardcrm.referrals;

import jakarta.ejb.ApplicationException;
import java.util.List;
import org.heardcrm.platform.NotPossibleNow;

/** An opportunity that was won or lost stays so. */
@ApplicationException(rollback = true)
public final class OpportunityDecided extends NotPossibleNow {

    private static final long serialVersionUID = 1L;

    OpportunityDecided(OpportunityState state) {
        super("This opportunity is " + state + " already.", List.of());
    }
}
