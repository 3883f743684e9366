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
                        ? Sentence.of(
                                "admins-only",
                                "Only an admin may do this, by a token with “{0}” or in the pages.",
                                right.scope())
                        : Sentence.of("forbidden", "You may not do this here; it needs “{0}”.", right.scope()));
        this.scope = right.scope();
    }

    /** The scope that was missing, as in {@code tickets:write}. */
    public String scope() {
        return scope;
    }
}
