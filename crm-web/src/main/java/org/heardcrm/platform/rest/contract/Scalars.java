package org.heardcrm.platform.rest.contract;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.heardcrm.platform.Id;

/** Schemas of what is no record: texts, numbers, dates, the constants of an enum. */
final class Scalars {

    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, Integer.class, short.class, Short.class, long.class, Long.class);
    private static final Set<Class<?>> BROKEN =
            Set.of(double.class, Double.class, float.class, Float.class, BigDecimal.class);
    private static final Map<Class<?>, String> FORMATS =
            Map.of(Instant.class, "date-time", LocalDate.class, "date", YearMonth.class, "year-month");

    private Scalars() {}

    static JsonObject of(Class<?> type) {
        JsonObjectBuilder schema = Json.createObjectBuilder();
        if (type.isEnum()) {
            return schema.add("type", "string").add("enum", constants(type)).build();
        }
        if (FORMATS.containsKey(type)) {
            return schema.add("type", "string").add("format", FORMATS.get(type)).build();
        }
        if (WHOLE.contains(type)) {
            boolean large = type == long.class || type == Long.class;
            return schema.add("type", "integer")
                    .add("format", large ? "int64" : "int32")
                    .build();
        }
        if (BROKEN.contains(type)) {
            return schema.add("type", "number").build();
        }
        if (type == boolean.class || type == Boolean.class) {
            return schema.add("type", "boolean").build();
        }
        if (type == Object.class || JsonValue.class.isAssignableFrom(type)) {
            return type == JsonObject.class ? schema.add("type", "object").build() : schema.build();
        }
        if (CharSequence.class.isAssignableFrom(type) || Id.class.isAssignableFrom(type) || isText(type)) {
            return schema.add("type", "string").build();
        }
        throw new IllegalStateException("The contract has no words for " + type.getName() + ".");
    }

    private static boolean isText(Class<?> type) {
        return type == java.util.UUID.class
                || type == java.net.URI.class
                || type == java.time.ZoneId.class
                || type == java.io.InputStream.class
                || type == byte[].class;
    }

    private static JsonArrayBuilder constants(Class<?> type) {
        JsonArrayBuilder constants = Json.createArrayBuilder();
        for (Object constant : type.getEnumConstants()) {
            constants.add(((Enum<?>) constant).name());
        }
        return constants;
    }

    /** The same, or null. */
    static JsonObject orNull(JsonObject schema) {
        if (!schema.containsKey("type")) {
            return schema.isEmpty()
                    ? schema
                    : Json.createObjectBuilder()
                            .add(
                                    "anyOf",
                                    Json.createArrayBuilder()
                                            .add(schema)
                                            .add(Json.createObjectBuilder().add("type", "null")))
                            .build();
        }
        JsonObjectBuilder nullable = Json.createObjectBuilder(schema)
                .add("type", Json.createArrayBuilder().add(schema.get("type")).add("null"));
        if (schema.containsKey("enum")) {
            nullable.add(
                    "enum", Json.createArrayBuilder(schema.getJsonArray("enum")).addNull());
        }
        return nullable.build();
    }
}
