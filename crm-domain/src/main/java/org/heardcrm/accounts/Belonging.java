package org.heardcrm.accounts;

import org.jspecify.annotations.Nullable;

/** Where a contact shall belong: asked for by a member or a program. */
public record Belonging(AccountId account, @Nullable String role, boolean primary) implements java.io.Serializable {

    /** To this account first, in a role nobody has said. */
    public static Belonging to(AccountId account) {
        return new Belonging(account, null, true);
    }
}
