package org.heardcrm.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** The state of a thing does not allow what was asked; {@link #allowed()} says what it does allow. */
@ApplicationException(rollback = true)
public class NotPossibleNow extends HeardFailure {

    private static final long serialVersionUID = 1L;

    private final List<String> allowed;

    public NotPossibleNow(Sentence sentence, List<String> allowed) {
        super(sentence);
        this.allowed = List.copyOf(allowed);
    }

    public List<String> allowed() {
        return allowed;
    }
}
