package org.heardcrm.bench.instance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tables of the instance, asked directly. */
public final class Tables {

    public static final String DATABASE = "heard";
    public static final String ROLE = "heard";

    private static final String SUPERUSER = "postgres";

    private final int port;
    private final String role;
    private final String password;

    private Tables(int port, String role, String password) {
        this.port = port;
        this.role = role;
        this.password = password;
    }

    /** As Heard itself sees them. */
    public static Tables of(Instance instance) {
        return new Tables(instance.databasePort(), ROLE, instance.databasePassword(ROLE));
    }

    /** As the superuser, who may change how the server logs. */
    public static Tables asSuperuser(Instance instance) {
        return new Tables(instance.databasePort(), SUPERUSER, instance.databasePassword(SUPERUSER));
    }

    public int port() {
        return port;
    }

    public String password() {
        return password;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE, role, password);
    }

    /** The rows, each with its columns as text; null stays null. */
    public List<String[]> rows(String query, Object... parameters) {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, query, parameters);
                ResultSet results = statement.executeQuery()) {
            List<String[]> rows = new ArrayList<>();
            while (results.next()) {
                String[] row = new String[results.getMetaData().getColumnCount()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = results.getString(i + 1);
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** The first column of every row. */
    public List<String> column(String query, Object... parameters) {
        return rows(query, parameters).stream().map(row -> row[0]).toList();
    }

    /** The only number. */
    public long number(String query, Object... parameters) {
        return Long.parseLong(column(query, parameters).get(0));
    }

    public void execute(String statement) {
        try (Connection connection = connect();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String query, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
