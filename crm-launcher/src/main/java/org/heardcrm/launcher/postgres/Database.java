package org.heardcrm.launcher.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Where a database is and who comes in: a JDBC address without credentials, a role and its password. */
public record Database(String url, String role, String password) {
    private static final String ANSWER_WITHIN_SECONDS = "15";

    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", role);
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", ANSWER_WITHIN_SECONDS);
        properties.setProperty("ApplicationName", "heard-launcher");
        return DriverManager.getConnection(url, properties);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url + " as " + role;
    }
}
