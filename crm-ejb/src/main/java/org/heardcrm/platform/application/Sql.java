package org.heardcrm.platform.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.heardcrm.platform.Id;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL for queries and for tables without an aggregate. It joins the running transaction; a use case that wrote
 * through JPA before flushes first. Parameters may be strings, numbers, booleans, instants, dates, enums, ids,
 * {@code long[]}, {@code String[]} or null.
 */
@ApplicationScoped
public class Sql {

    @Resource(lookup = "java:app/jdbc/crm")
    private DataSource source;

    @SuppressWarnings("NullAway.Init")
    protected Sql() {
        // for CDI
    }

    /** All rows, in the statement's order. */
    public <T> List<T> all(String statement, Function<Row, T> mapper, @Nullable Object... parameters) {
        return with(statement, parameters, prepared -> {
            try (ResultSet results = prepared.executeQuery()) {
                List<T> rows = new ArrayList<>();
                Row row = new Row(results);
                while (results.next()) {
                    rows.add(mapper.apply(row));
                }
                return rows;
            }
        });
    }

    /** The first row, if there is one. */
    public <T> Optional<T> one(String statement, Function<Row, T> mapper, @Nullable Object... parameters) {
        return all(statement, mapper, parameters).stream().findFirst();
    }

    /** @return how many rows the statement touched */
    public int update(String statement, @Nullable Object... parameters) {
        return with(statement, parameters, PreparedStatement::executeUpdate);
    }

    /** Work on a prepared statement. */
    private interface Work<T> {
        T on(PreparedStatement prepared) throws SQLException;
    }

    private <T> T with(String statement, @Nullable Object[] parameters, Work<T> work) {
        try (Connection connection = source.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                prepared.setObject(i + 1, forDriver(connection, parameters[i]));
            }
            return work.on(prepared);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static @Nullable Object forDriver(Connection connection, @Nullable Object value) throws SQLException {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Id id) {
            return id.value();
        }
        if (value instanceof long[] numbers) {
            return connection.createArrayOf(
                    "bigint", java.util.Arrays.stream(numbers).boxed().toArray());
        }
        if (value instanceof String[] texts) {
            return connection.createArrayOf("text", texts);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
