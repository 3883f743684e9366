package org.heardcrm.it;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** The database of a running Heard, for tests that do to it what no person and no program may. */
public final class Tables {

    private final String url;
    private final String password;

    Tables(String url, String password) {
        this.url = url;
        this.password = password;
    }

    public static Tables of(RunningHeard heard) {
        try {
            Path data = heard.data();
            String port = Files.readString(data.resolve("postgres/port")).strip();
            Properties secrets = new Properties();
            try (Reader kept = Files.newBufferedReader(data.resolve("secrets"))) {
                secrets.load(kept);
            }
            return new Tables("jdbc:postgresql://127.0.0.1:" + port + "/heard", secrets.getProperty("heard"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Does all or nothing of it. */
    public void change(String statements) {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException failed) {
            throw new IllegalStateException(statements, failed);
        }
    }

    /** The first column of the first row. */
    public String ask(String query) {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(query)) {
            return results.next() ? String.valueOf(results.getString(1)) : "";
        } catch (SQLException failed) {
            throw new IllegalStateException(query, failed);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url, "heard", password);
    }
}
