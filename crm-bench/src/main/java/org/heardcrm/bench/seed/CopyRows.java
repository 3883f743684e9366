package org.heardcrm.bench.seed;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows of one table, gathered in COPY's text format and written at once. */
final class CopyRows {

    private final String statement;
    private final StringBuilder text = new StringBuilder();

    CopyRows(String table, List<String> columns) {
        statement = "copy " + table + " (\"" + String.join("\", \"", columns) + "\") from stdin";
    }

    /** @param values in the order of the columns: texts, numbers, booleans, instants, constants or null */
    void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : "\t").append(written(values[i]));
        }
        text.append('\n');
    }

    private static String written(@Nullable Object value) {
        if (value == null) {
            return "\\N";
        }
        return (value instanceof Enum<?> constant ? constant.name() : value.toString())
                .replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    void write(Connection connection) throws SQLException {
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, new StringReader(text.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text.setLength(0);
    }

    String statement() {
        return statement;
    }

    String text() {
        return text.toString();
    }
}
