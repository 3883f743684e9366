package org.heardcrm.referrals;

import jakarta.ejb.ApplicationException;
import java.time.Instant;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;

/** The chain goes forward in time: what came of something is not dated before it. */
@ApplicationException(rollback = true)
public final class EffectBeforeCause extends RuleBroken {

    private static final long serialVersionUID = 1L;

    private EffectBeforeCause(String pointer, Sentence sentence) {
        super("effect-before-cause", pointer, sentence);
    }

    /** @throws EffectBeforeCause when the effect is dated before its cause */
    static void check(Instant effect, Instant cause, String pointer, Sentence sentence) {
        if (effect.isBefore(cause)) {
            throw new EffectBeforeCause(pointer, sentence);
        }
    }
}
