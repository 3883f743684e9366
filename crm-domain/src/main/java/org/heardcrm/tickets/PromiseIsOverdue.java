package org.heardcrm.tickets;

import jakarta.ejb.ApplicationException;
import java.util.List;
import org.heardcrm.platform.NotPossibleNow;
import org.heardcrm.platform.Sentence;

/** The due time has passed: the promise can be kept late, not moved or released. */
@ApplicationException(rollback = true)
public final class PromiseIsOverdue extends NotPossibleNow {

    private static final long serialVersionUID = 1L;

    PromiseIsOverdue() {
        super(
                Sentence.of(
                        "promise-overdue",
                        "This promise was due before now. It can still be kept, late; to change the time, make a new promise."),
                List.of(Act.KEEP_PROMISE.word()));
    }
}
