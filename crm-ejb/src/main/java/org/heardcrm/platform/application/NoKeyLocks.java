package org.heardcrm.platform.application;

import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/**
 * Locks a row for a change that leaves its key alone, which none here does. {@code for update} would wait for everybody who
 * writes a row that refers to it, and two who do both at the same moment would wait for each other.
 */
public class NoKeyLocks extends PostgreSQLPlatform {

    private static final long serialVersionUID = 1L;

    @Override
    public String getSelectForUpdateString() {
        return " FOR NO KEY UPDATE";
    }
}
