package org.heardcrm.launcher.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.heardcrm.launcher.console.CannotContinue;
import org.heardcrm.launcher.console.Console;
import org.heardcrm.launcher.console.Step;

/** A PostgreSQL that was there before Heard and stays after it. */
public final class ExternalPostgres implements Postgres {
    private static final int OLDEST = 15;

    private final Database database;
    private final Console console;

    /** Reads the address; a password it does not hold is taken from the environment. */
    public ExternalPostgres(String address, Map<String, String> environment, Console console) {
        this.database = DatabaseAddress.parse(address, environment);
        this.console = console;
    }

    @Override
    public Database start() {
        try (Step step = console.step("Asking the database");
                Connection connection = database.connect()) {
            refuseOldVersion(connection.getMetaData().getDatabaseMajorVersion());
            createExtensions(connection);
            return database;
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    @Override
    public void close() {}

    private void refuseOldVersion(int version) {
        if (version < OLDEST) {
            throw new CannotContinue("The database at %s is PostgreSQL %d; Heard needs %d or newer."
                    .formatted(database.url(), version, OLDEST));
        }
    }

    private void createExtensions(Connection connection) {
        try {
            Extensions.create(connection, Extensions.NEEDED);
        } catch (SQLException e) {
            throw new CannotContinue(
                    "The database at %s lacks an extension and %s may not create it: create %s there as its owner (%s)."
                            .formatted(
                                    database.url(),
                                    database.role(),
                                    String.join(", ", Extensions.NEEDED),
                                    firstLine(e)),
                    e);
        }
    }

    /** The SQL states of a wrong password and of a missing database deserve words of their own. */
    private CannotContinue refused(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state) {
            case "28P01", "28000", "08004" ->
                new CannotContinue(
                        "The database at %s refuses the role %s or its password (%s)."
                                .formatted(database.url(), database.role(), firstLine(e)),
                        e);
            case "3D000" ->
                new CannotContinue(
                        "The database at %s does not exist: create it first, owned by %s."
                                .formatted(database.url(), database.role()),
                        e);
            default ->
                new CannotContinue(
                        "The database at %s does not answer (%s).".formatted(database.url(), firstLine(e)), e);
        };
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
