package org.heardcrm.tickets;

import jakarta.ejb.ApplicationException;
import java.util.List;
import org.heardcrm.platform.NotPossibleNow;

/** The promise was kept or released before. */
@ApplicationException(rollback = true)
public final class PromiseIsSettled extends NotPossibleNow {

    private static final long serialVersionUID = 1L;

    PromiseIsSettled(Promise promise) {
        super("This promise was already " + (promise.keptAt() != null ? "kept." : "released."), List.of());
    }
}
