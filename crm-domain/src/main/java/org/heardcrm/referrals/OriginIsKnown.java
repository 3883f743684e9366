package org.heardcrm.referrals;

import jakarta.ejb.ApplicationException;
import java.util.List;
import org.heardcrm.platform.NotPossibleNow;
import org.heardcrm.platform.Sentence;

/** Who told them is known; it cannot be unknown again, and nobody else takes their place. */
@ApplicationException(rollback = true)
public final class OriginIsKnown extends NotPossibleNow {

    private static final long serialVersionUID = 1L;

    OriginIsKnown() {
        super(
                Sentence.of("origin-is-known", "This opportunity names the referral it came by, and keeps it."),
                List.of());
    }
}
