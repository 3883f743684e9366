package org.heardcrm.tickets;

import jakarta.ejb.ApplicationException;
import java.util.List;
import org.heardcrm.platform.NotPossibleNow;
import org.heardcrm.platform.Sentence;

/** The promise was kept or released before. */
@ApplicationException(rollback = true)
public final class PromiseIsSettled extends NotPossibleNow {

    private static final long serialVersionUID = 1L;

    PromiseIsSettled(Promise promise) {
        super(
                promise.keptAt() != null
                        ? Sentence.of("promise-kept", "This promise was already kept.")
                        : Sentence.of("promise-released", "This promise was already released."),
                List.of());
    }
}
