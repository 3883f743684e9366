package org.heardcrm.platform.application;

import java.sql.SQLException;

/** The database refused or did not answer; {@link #state()} says which. */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseFailure(SQLException cause) {
        super(cause);
    }

    /** PostgreSQL's SQLSTATE, or "" when the driver knows none. */
    public String state() {
        return getCause() instanceof SQLException cause && cause.getSQLState() != null ? cause.getSQLState() : "";
    }
}
