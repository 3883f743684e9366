package org.heardcrm.platform;

import jakarta.ejb.ApplicationException;

/**
 * Something asked of Heard that it will not do; the message is one sentence a person understands. Each subclass is
 * named after the rule that was broken. It rolls the transaction back and reaches the edge unwrapped.
 */
@ApplicationException(rollback = true)
public abstract class HeardFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Sentence told;

    protected HeardFailure(Sentence told) {
        super(told.text());
        this.told = told;
    }

    /** The sentence in English, as programs read it. */
    public String sentence() {
        return told.text();
    }

    /** The sentence by its name and its values, to be told in another language. */
    public Sentence told() {
        return told;
    }
}
