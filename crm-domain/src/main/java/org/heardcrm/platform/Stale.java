package org.heardcrm.platform;

import jakarta.ejb.ApplicationException;

/** Somebody else changed the thing since it was read. */
@ApplicationException(rollback = true)
public final class Stale extends HeardFailure {

    private static final long serialVersionUID = 1L;

    private final long current;

    public Stale(String noun, long current) {
        super(Sentence.of(
                "stale",
                "{0} was changed by somebody else meanwhile. Look at it again, then repeat your change.",
                Sentence.noun(noun)));
        this.current = current;
    }

    /** The version that is valid now. */
    public long current() {
        return current;
    }
}
