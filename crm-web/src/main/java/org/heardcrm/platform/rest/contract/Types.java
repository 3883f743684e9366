package org.heardcrm.platform.rest.contract;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Objects;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What type a schema asks for, and whether a value or a parameter's text is of it. */
final class Types {

    /** What is said when a text has not the form that its pattern wants. */
    static final String SENTENCE = "x-sentence";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Types() {}

    static boolean allowNull(JsonObject rule) {
        if (rule.containsKey("anyOf")) {
            return rule.getJsonArray("anyOf").getValuesAs(JsonObject.class).stream()
                    .anyMatch(one -> one.getString("type", "").equals("null"));
        }
        return !rule.containsKey("$ref")
                && (!rule.containsKey("type") || names(rule).anyMatch("null"::equals));
    }

    /** The sentence that says what was expected, or null when the value is of the type and format. */
    static @Nullable String mismatch(JsonValue value, JsonObject rule) {
        @Nullable String wanted = type(rule);
        if (wanted == null) {
            return null;
        }
        boolean fits = switch (wanted) {
            case "object" -> value instanceof JsonObject;
            case "array" -> value instanceof JsonArray;
            case "string" -> value instanceof JsonString;
            case "integer" -> value instanceof JsonNumber number && isWhole(number.bigDecimalValue(), rule);
            case "number" -> value instanceof JsonNumber;
            case "boolean" -> value == JsonValue.TRUE || value == JsonValue.FALSE;
            default -> true;
        };
        if (!fits) {
            return "This has to be " + named(wanted) + ".";
        }
        return value instanceof JsonString text ? malformed(text.getString(), rule) : null;
    }

    /** As {@link #mismatch}, for the text of a query parameter. */
    static @Nullable String mismatch(String text, JsonObject rule) {
        String wanted = String.valueOf(type(rule));
        boolean fits = switch (wanted) {
            case "integer" -> text.matches("-?[0-9]{1,18}") && isWhole(new BigDecimal(text), rule);
            case "number" -> text.matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?");
            case "boolean" -> text.equals("true") || text.equals("false");
            default -> true;
        };
        return fits ? malformed(text, rule) : "This has to be " + named(wanted) + ".";
    }

    private static @Nullable String malformed(String text, JsonObject rule) {
        return switch (rule.getString("format", "")) {
            case "date-time" ->
                unreal(
                        () -> OffsetDateTime.parse(text).getYear(),
                        "an instant of RFC 3339, as in 2026-03-01T09:00:00Z");
            case "date" -> unreal(() -> LocalDate.parse(text).getYear(), "a date, as in 2026-03-01");
            case "year-month" -> unreal(() -> YearMonth.parse(text).getYear(), "a month, as in 2026-03");
            default -> null;
        };
    }

    private static @Nullable String unreal(IntSupplier year, String wanted) {
        try {
            int found = year.getAsInt();
            return found >= FIRST_YEAR && found <= LAST_YEAR
                    ? null
                    : "This has to lie between the years " + FIRST_YEAR + " and " + LAST_YEAR + ".";
        } catch (DateTimeException malformed) {
            return "This has to be " + wanted + ".";
        }
    }

    private static boolean isWhole(BigDecimal number, JsonObject rule) {
        int bits = rule.getString("format", "").equals("int32") ? 31 : 63;
        return number.stripTrailingZeros().scale() <= 0 && number.toBigInteger().bitLength() <= bits;
    }

    static boolean isListed(String value, JsonArray constants) {
        return names(constants).anyMatch(value::equals);
    }

    static String listed(JsonArray constants) {
        return names(constants).collect(Collectors.joining(", "));
    }

    static String shapeWanted(JsonObject rule) {
        return rule.getString("pattern").equals("\\S") ? "This may not be blank." : rule.getString(SENTENCE);
    }

    static @Nullable String type(JsonObject rule) {
        return names(rule).filter(name -> !name.equals("null")).findFirst().orElse(null);
    }

    private static Stream<String> names(JsonObject rule) {
        JsonValue type = rule.get("type");
        if (type instanceof JsonString single) {
            return Stream.of(single.getString());
        }
        return type instanceof JsonArray several ? names(several) : Stream.empty();
    }

    private static Stream<String> names(JsonArray values) {
        return values.stream()
                .map(value -> value instanceof JsonString text ? text.getString() : null)
                .filter(Objects::nonNull);
    }

    private static String named(String type) {
        return switch (type) {
            case "object" -> "an object";
            case "array" -> "a list";
            case "string" -> "a text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            default -> "true or false";
        };
    }
}
