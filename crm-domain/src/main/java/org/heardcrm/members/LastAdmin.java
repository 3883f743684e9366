package org.heardcrm.members;

import jakarta.ejb.ApplicationException;
import org.heardcrm.platform.RuleBroken;

/** Without an admin who can log in, nobody could mend the house. */
@ApplicationException(rollback = true)
public final class LastAdmin extends RuleBroken {

    private static final long serialVersionUID = 1L;

    /** @param pointer the field that would have taken the last admin away */
    public LastAdmin(String pointer) {
        super("last-admin", pointer, "This is the last admin who can log in. Make somebody else an admin first.");
    }
}
