package org.heardcrm.platform.rest.contract;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds a JSON value against a schema of the contract and finds everything that is wrong at once. It knows the part of
 * JSON Schema 2020-12 that the contract is written in, and tells what cannot be read (wrong type, unknown field,
 * malformed date) from what can and is not acceptable (missing, too long, out of range).
 */
public final class Checker {

    private final JsonObject schema;
    private final Map<String, JsonObject> schemas;

    /** @param schemas the contract's named schemas */
    Checker(JsonObject schema, Map<String, JsonObject> schemas) {
        this.schema = schema;
        this.schemas = schemas;
    }

    /** All findings, in the order of the schema; none when the value is as it should be. */
    public List<Finding> check(JsonValue value) {
        List<Finding> findings = new ArrayList<>();
        check(value, schema, "", findings);
        return findings;
    }

    private void check(JsonValue value, JsonObject unresolved, String pointer, List<Finding> findings) {
        JsonObject rule = resolved(unresolved);
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            if (!Types.allowNull(unresolved)) {
                findings.add(Finding.unacceptable(pointer, "This may not be null."));
            }
            return;
        }
        @Nullable String wrong = Types.mismatch(value, rule);
        if (wrong != null) {
            findings.add(Finding.unreadable(pointer, wrong));
            return;
        }
        switch (value.getValueType()) {
            case OBJECT -> object(value.asJsonObject(), rule, pointer, findings);
            case ARRAY -> array(value.asJsonArray(), rule, pointer, findings);
            case STRING -> text(((JsonString) value).getString(), rule, pointer, findings);
            case NUMBER -> number(((JsonNumber) value).bigDecimalValue(), rule, pointer, findings);
            default -> {
                // a boolean has no further rules
            }
        }
    }

    private JsonObject resolved(JsonObject rule) {
        if (rule.containsKey("anyOf")) {
            return resolved(rule.getJsonArray("anyOf").getJsonObject(0));
        }
        if (!rule.containsKey("$ref")) {
            return rule;
        }
        String ref = rule.getString("$ref");
        return schemas.getOrDefault(ref.substring(ref.lastIndexOf('/') + 1), JsonValue.EMPTY_JSON_OBJECT);
    }

    private void object(JsonObject value, JsonObject rule, String pointer, List<Finding> findings) {
        JsonObject properties =
                rule.containsKey("properties") ? rule.getJsonObject("properties") : JsonValue.EMPTY_JSON_OBJECT;
        boolean closed = rule.get("additionalProperties") == JsonValue.FALSE
                || JsonValue.FALSE.equals(rule.get("additionalProperties"));
        JsonArray required = rule.containsKey("required") ? rule.getJsonArray("required") : JsonValue.EMPTY_JSON_ARRAY;
        for (JsonString name : required.getValuesAs(JsonString.class)) {
            JsonValue given = value.get(name.getString());
            boolean absent = given == null
                    || (given == JsonValue.NULL && !Types.allowNull(properties.getJsonObject(name.getString())));
            if (absent) {
                findings.add(Finding.unacceptable(pointer + "/" + name.getString(), "This field is required."));
            }
        }
        value.forEach((name, inside) -> {
            if (!properties.containsKey(name)) {
                if (closed) {
                    findings.add(Finding.unreadable(
                            pointer + "/" + Finding.escaped(name), "There is no field of this name here."));
                }
            } else if (inside != JsonValue.NULL || !isRequired(required, name)) {
                check(inside, properties.getJsonObject(name), pointer + "/" + name, findings);
            }
        });
    }

    private static boolean isRequired(JsonArray required, String name) {
        return required.getValuesAs(JsonString.class).stream()
                .anyMatch(one -> one.getString().equals(name));
    }

    private void array(JsonArray value, JsonObject rule, String pointer, List<Finding> findings) {
        if (rule.containsKey("maxItems") && value.size() > rule.getInt("maxItems")) {
            findings.add(
                    Finding.unacceptable(pointer, "There may be at most " + rule.getInt("maxItems") + " of these."));
            return;
        }
        if (rule.containsKey("minItems") && value.size() < rule.getInt("minItems")) {
            findings.add(Finding.unacceptable(
                    pointer, "There have to be at least " + rule.getInt("minItems") + " of these."));
        }
        if (rule.containsKey("items")) {
            for (int i = 0; i < value.size(); i++) {
                check(value.get(i), rule.getJsonObject("items"), pointer + "/" + i, findings);
            }
        }
    }

    private static void text(String value, JsonObject rule, String pointer, List<Finding> findings) {
        int length = value.codePointCount(0, value.length());
        if (rule.containsKey("maxLength") && length > rule.getInt("maxLength")) {
            findings.add(
                    Finding.unacceptable(pointer, "This is longer than " + rule.getInt("maxLength") + " characters."));
            return;
        }
        if (rule.containsKey("minLength") && length < rule.getInt("minLength")) {
            findings.add(Finding.unacceptable(
                    pointer,
                    length == 0
                            ? "This may not be empty."
                            : "This is shorter than " + rule.getInt("minLength") + " characters."));
            return;
        }
        if (rule.containsKey("enum") && !Types.isListed(value, rule.getJsonArray("enum"))) {
            findings.add(Finding.unacceptable(
                    pointer, "This has to be one of " + Types.listed(rule.getJsonArray("enum")) + "."));
        } else if (rule.containsKey("pattern") && !matches(value, rule.getString("pattern"))) {
            findings.add(Finding.unacceptable(pointer, Types.shapeWanted(rule)));
        }
    }

    private static boolean matches(String value, String pattern) {
        return Patterns.of(pattern).matcher(value).find();
    }

    private static void number(BigDecimal value, JsonObject rule, String pointer, List<Finding> findings) {
        if (rule.containsKey("minimum")
                && value.compareTo(rule.getJsonNumber("minimum").bigDecimalValue()) < 0) {
            findings.add(Finding.unacceptable(pointer, "This has to be at least " + rule.get("minimum") + "."));
        }
        if (rule.containsKey("exclusiveMinimum")
                && value.compareTo(rule.getJsonNumber("exclusiveMinimum").bigDecimalValue()) <= 0) {
            findings.add(
                    Finding.unacceptable(pointer, "This has to be more than " + rule.get("exclusiveMinimum") + "."));
        }
        if (rule.containsKey("maximum")
                && value.compareTo(rule.getJsonNumber("maximum").bigDecimalValue()) > 0) {
            findings.add(Finding.unacceptable(pointer, "This has to be at most " + rule.get("maximum") + "."));
        }
    }

    /** Patterns of the contract, compiled once. */
    private static final class Patterns {

        private static final Map<String, Pattern> COMPILED = new java.util.concurrent.ConcurrentHashMap<>();

        static Pattern of(String pattern) {
            return COMPILED.computeIfAbsent(pattern, Pattern::compile);
        }
    }
}
