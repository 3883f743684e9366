package org.heardcrm.it;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A JSON value, asked by paths as in {@code "account.name"} or {@code "items.0.id"}. */
public record Json(JsonValue value) {

    public static Json parse(String text) {
        try (JsonReader reader = jakarta.json.Json.createReader(new StringReader(text))) {
            return new Json(reader.readValue());
        }
    }

    public static Json read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What stands at the path; JSON's null where there is nothing. */
    public Json at(String path) {
        JsonValue here = value;
        for (String step : path.split("\\.")) {
            here = next(here, step);
        }
        return new Json(here);
    }

    private static JsonValue next(JsonValue here, String step) {
        if (here instanceof JsonArray array) {
            int index = Integer.parseInt(step);
            return index < array.size() ? array.get(index) : JsonValue.NULL;
        }
        return here instanceof JsonObject object ? object.getOrDefault(step, JsonValue.NULL) : JsonValue.NULL;
    }

    public boolean has(String name) {
        return value instanceof JsonObject object && object.containsKey(name);
    }

    public boolean isNull(String path) {
        return at(path).value().equals(JsonValue.NULL);
    }

    public String text(String path) {
        JsonValue found = at(path).value();
        return found instanceof JsonString string ? string.getString() : found.toString();
    }

    public long number(String path) {
        return ((JsonNumber) at(path).value()).longValue();
    }

    public boolean is(String path) {
        return at(path).value().equals(JsonValue.TRUE);
    }

    public List<Json> list(String path) {
        return at(path).value().asJsonArray().stream().map(Json::new).toList();
    }

    public List<String> texts(String path) {
        return list(path).stream()
                .flatMap(one -> Stream.of(((JsonString) one.value()).getString()))
                .toList();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
