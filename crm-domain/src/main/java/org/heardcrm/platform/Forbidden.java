package org.heardcrm.platform;

import jakarta.ejb.ApplicationException;

/** The caller is known, and may not do this. */
@ApplicationException(rollback = true)
public final class Forbidden extends HeardFailure {

    private static final long serialVersionUID = 1L;

    private final String scope;

    public Forbidden(Right right) {
        super(
                right.membersOnly()
                        ? "Only an admin may do this, by a token with “" + right.scope() + "” or in the pages."
                        : "You may not do this here; it needs “" + right.scope() + "”.");
        this.scope = right.scope();
    }

    /** The scope that was missing, as in {@code tickets:write}. */
    public String scope() {
        return scope;
    }
}
