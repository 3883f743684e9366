package org.heardcrm.platform.application;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Unreadable;
import org.jspecify.annotations.Nullable;

/** The growing WHERE of a list, and the readers of what strangers put into its filters. */
public final class Conditions {

    private final List<String> clauses = new ArrayList<>();
    private final List<@Nullable Object> parameters = new ArrayList<>();

    /** @param clause SQL with one "?" for each value */
    public Conditions and(String clause, @Nullable Object... values) {
        clauses.add("(" + clause + ")");
        parameters.addAll(Arrays.asList(values));
        return this;
    }

    /** Values of "?" that stand before the WHERE, in the tables. */
    public Conditions before(@Nullable Object... values) {
        parameters.addAll(0, Arrays.asList(values));
        return this;
    }

    /** The WHERE with a space before it, or nothing. */
    public String where() {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }

    /** The values of every "?", in their order. */
    public @Nullable Object[] parameters() {
        return parameters.toArray();
    }

    /** @throws Unreadable when it is no RFC 3339 instant */
    public static Instant instant(String filter, String value) {
        try {
            return java.time.OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeParseException noInstant) {
            throw new Unreadable(
                    filter,
                    Sentence.of(
                            "instant", "“{0}” has to be an instant of RFC 3339, as in 2026-03-01T09:00:00Z.", filter));
        }
    }

    /** @throws Unreadable when it is no identifier */
    public static long id(String filter, String value) {
        if (value.isEmpty() || value.length() > 18 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new Unreadable(filter, Sentence.of("identifier", "“{0}” has to be an identifier.", filter));
        }
        return Long.parseLong(value);
    }

    /** @throws Unreadable when it is neither true nor false */
    public static boolean yesOrNo(String filter, String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new Unreadable(filter, Sentence.of("true-or-false", "“{0}” has to be true or false.", filter));
        }
        return value.equals("true");
    }

    /** @throws Unreadable when no constant bears the name */
    public static <E extends Enum<E>> E oneOf(Class<E> type, String filter, String value) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Unreadable(
                        filter,
                        Sentence.of(
                                "one-of",
                                "“{0}” has to be one of {1}.",
                                filter,
                                String.join(
                                        ", ",
                                        Stream.of(type.getEnumConstants())
                                                .map(Enum::name)
                                                .toList()))));
    }
}
