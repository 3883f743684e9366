package org.heardcrm.tickets;

import jakarta.ejb.ApplicationException;
import java.util.List;
import org.heardcrm.platform.Sentence;

/** A resolved exception cannot be resolved again; reopen it first. */
@ApplicationException(rollback = true)
public final class AlreadyResolved extends ActNotPossible {

    private static final long serialVersionUID = 1L;

    AlreadyResolved(List<String> allowed) {
        super(
                Sentence.of("already-resolved", "This exception is already resolved. If it is not, reopen it first."),
                allowed);
    }
}
