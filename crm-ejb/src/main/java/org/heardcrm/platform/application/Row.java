package org.heardcrm.platform.application;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** One row of an answer, read by column name or (1-based) position; null columns come back as null where it says so. */
public final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    /** Reads a column of the result set. */
    private interface Read<T> {
        T from(ResultSet results) throws SQLException;
    }

    private <T> T read(Read<T> column) {
        try {
            return column.from(results);
        } catch (SQLException unreadable) {
            throw new DatabaseFailure(unreadable);
        }
    }

    public long number(int position) {
        return read(results -> results.getLong(position));
    }

    public long number(String column) {
        return read(results -> results.getLong(column));
    }

    public @Nullable Long numberOrNull(String column) {
        Object value = read(results -> results.getObject(column));
        return value instanceof Number number ? Long.valueOf(number.longValue()) : null;
    }

    public int count(String column) {
        return read(results -> results.getInt(column));
    }

    public boolean is(String column) {
        return read(results -> results.getBoolean(column));
    }

    public String text(String column) {
        return read(results -> results.getString(column));
    }

    public @Nullable String textOrNull(String column) {
        return read(results -> results.getString(column));
    }

    public byte[] bytes(String column) {
        return read(results -> results.getBytes(column));
    }

    public BigDecimal decimal(String column) {
        return read(results -> results.getBigDecimal(column));
    }

    public @Nullable BigDecimal decimalOrNull(String column) {
        return read(results -> results.getBigDecimal(column));
    }

    public Instant instant(String column) {
        return read(results -> results.getObject(column, OffsetDateTime.class).toInstant());
    }

    public @Nullable Instant instantOrNull(String column) {
        OffsetDateTime value = read(results -> results.getObject(column, OffsetDateTime.class));
        return value == null ? null : value.toInstant();
    }

    public @Nullable LocalDate dateOrNull(String column) {
        return read(results -> results.getObject(column, LocalDate.class));
    }

    public <E extends Enum<E>> E oneOf(Class<E> type, String column) {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E oneOfOrNull(Class<E> type, String column) {
        String name = textOrNull(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
