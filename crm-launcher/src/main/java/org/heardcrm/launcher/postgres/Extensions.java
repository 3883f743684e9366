package org.heardcrm.launcher.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The extensions that Heard's tables and searches stand on. */
final class Extensions {
    static final List<String> NEEDED = List.of("pg_trgm", "unaccent", "btree_gin");

    private Extensions() {}

    static void create(Connection connection, List<String> names) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String name : names) {
                statement.execute("create extension if not exists " + name);
            }
        }
    }
}
