package org.heardcrm.platform;

import jakarta.ejb.ApplicationException;

/** What was sent cannot be read as what it should be: not a date, not a number, a name nobody knows. */
@ApplicationException(rollback = true)
public final class Unreadable extends HeardFailure {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    public Unreadable(String parameter, Sentence sentence) {
        super(sentence);
        this.parameter = parameter;
    }

    /** The name of the parameter or field. */
    public String parameter() {
        return parameter;
    }
}
