package org.heardcrm.platform.application;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.io.StringReader;
import java.util.List;
import org.heardcrm.platform.Sentence;

/** A sentence as it is kept for readers who come later, and may speak another language than whoever caused it. */
public final class KeptSentence {

    private KeptSentence() {}

    /** Its name, its English and its values, in JSON. */
    public static String written(Sentence sentence) {
        return json(sentence).toString();
    }

    /** What {@link #written} has written; constants have become texts. */
    public static Sentence read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return sentence(reader.readObject());
        }
    }

    private static JsonObject json(Sentence sentence) {
        return Json.createObjectBuilder()
                .add("name", sentence.name())
                .add("english", sentence.english())
                .add(
                        "values",
                        Json.createArrayBuilder(sentence.values().stream()
                                .map(KeptSentence::value)
                                .toList()))
                .build();
    }

    private static JsonValue value(Serializable value) {
        if (value instanceof Sentence part) {
            return json(part);
        }
        return value instanceof Number number
                ? Json.createValue(number.longValue())
                : Json.createValue(value.toString());
    }

    private static Sentence sentence(JsonObject json) {
        List<Serializable> values =
                json.getJsonArray("values").stream().map(KeptSentence::value).toList();
        return new Sentence(json.getString("name"), json.getString("english"), values);
    }

    private static Serializable value(JsonValue value) {
        if (value instanceof JsonObject part) {
            return sentence(part);
        }
        return value instanceof JsonNumber number ? number.longValue() : ((JsonString) value).getString();
    }
}
