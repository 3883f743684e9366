package org.heardcrm.platform.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** A node's own connection on which it hears; it stands outside the pool, because it waits all the time. */
final class Line implements AutoCloseable {

    private static final int ANSWERS_WITHIN_MILLIS = 5_000;

    /** The driver sets the time limit of the socket itself, on the thread that asks for it. */
    private static final Executor AT_ONCE = Runnable::run;

    private final Connection connection;

    private Line(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setNetworkTimeout(AT_ONCE, ANSWERS_WITHIN_MILLIS);
        run("listen " + Wire.CHANNEL);
    }

    static Line open(Config config) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", config.getValue("crm.db.user", String.class));
        properties.setProperty("password", config.getValue("crm.db.password", String.class));
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "heard listens");
        return new Line(new Driver().connect(config.getValue("crm.db.url", String.class), properties));
    }

    /** Waits until something is told, but not longer. */
    List<Told> hear(int atMostMillis) throws SQLException {
        PGNotification[] heard = connection.unwrap(PGConnection.class).getNotifications(atMostMillis);
        return heard == null
                ? List.of()
                : Stream.of(heard)
                        .map(one -> Told.of(one.getParameter()))
                        .distinct()
                        .toList();
    }

    /** @throws SQLException when nobody is at the other end any more */
    void prove() throws SQLException {
        run("select 1");
    }

    private void run(String statement) throws SQLException {
        try (Statement asked = connection.createStatement()) {
            asked.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
