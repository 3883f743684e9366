package org.heardcrm.accounts;

import org.heardcrm.platform.Line;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Where a contact shall belong: asked for by a member or a program. */
public record Belonging(AccountId account, @Nullable String role, boolean primary) implements java.io.Serializable {

    private static final int LONGEST_ROLE = 100;

    /** @throws RuleBroken when the role is too long */
    public Belonging {
        role = Line.optional("/role", "A role", role, LONGEST_ROLE);
    }

    /** To this account first, in a role nobody has said. */
    public static Belonging to(AccountId account) {
        return new Belonging(account, null, true);
    }
}
