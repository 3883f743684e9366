package org.heardcrm.platform.application;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells whether a failure means that the database does not answer at the moment, so that trying again helps. */
public final class DatabaseAway {

    private DatabaseAway() {}

    /** Looks through whatever the container and JPA wrapped around it. */
    public static boolean isBehind(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failed && isConnectionLost(failed)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Class 08 is the connection, 53 is a server without room for one more, 57 is one that goes down or comes up; the
     * pool wraps what the driver said into a text of its own and drops the state.
     */
    private static boolean isConnectionLost(SQLException failed) {
        String state = failed.getSQLState();
        if (state == null) {
            return String.valueOf(failed.getMessage()).startsWith("Error in allocating a connection");
        }
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
    }
}
