package org.heardcrm.platform;

import jakarta.ejb.ApplicationException;

/**
 * Something asked of Heard that it will not do; the message is one sentence a person understands. Each subclass is
 * named after the rule that was broken. It rolls the transaction back and reaches the edge unwrapped.
 */
@ApplicationException(rollback = true)
public abstract class HeardFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected HeardFailure(String sentence) {
        super(sentence);
    }

    /** The sentence a person reads. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
