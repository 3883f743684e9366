package org.heardcrm.launcher.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/** Gives a server the role and the database of Heard, and the extensions that only a superuser may add. */
final class Furnishing {
    static final String ROLE = "heard";

    private static final String DATABASE = "heard";
    private static final List<String> EXTENSIONS = Stream.concat(
                    Extensions.NEEDED.stream(), Stream.of("pg_stat_statements"))
            .toList();

    private final Database superuser;
    private final String password;

    /** The superuser's way into the server, and the password that Heard's own role has or shall have. */
    Furnishing(Database superuser, String password) {
        this.superuser = superuser;
        this.password = password;
    }

    /** Makes what is missing; run again it changes nothing. Returns the way in for Heard itself. */
    Database database() throws SQLException {
        try (Connection connection = superuser.connect()) {
            if (isMissing(connection, "select 1 from pg_roles where rolname = ?", ROLE)) {
                createRole(connection);
            }
            if (isMissing(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
                execute(connection, "create database " + DATABASE + " owner " + ROLE);
            }
        }
        String url = superuser.url().substring(0, superuser.url().lastIndexOf('/') + 1) + DATABASE;
        try (Connection inside = new Database(url, superuser.role(), superuser.password()).connect()) {
            Extensions.create(inside, EXTENSIONS);
        }
        return new Database(url, ROLE, password);
    }

    /** Role and password in one transaction; the password travels as its SCRAM verifier, so no log can hold it. */
    private void createRole(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        execute(connection, "create role " + ROLE + " login");
        connection.unwrap(PGConnection.class).alterUserPassword(ROLE, password.toCharArray(), "scram-sha-256");
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static boolean isMissing(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return !statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
