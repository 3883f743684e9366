package org.heardcrm.tickets.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Unreadable;
import org.heardcrm.platform.rest.contract.StrictJson;
import org.heardcrm.platform.rest.problems.ProblemException;
import org.heardcrm.platform.rest.problems.ProblemKind;
import org.jspecify.annotations.Nullable;

/** The members of a small JSON object, as a client's program sends them. */
record JsonWords(JsonObject object) implements ClientWords {

    /** A body of 65,536 characters, each written as an escape, and its braces. */
    private static final int MOST_BYTES = 800_000;

    /**
     * @param field the one that words may stand in
     * @throws ProblemException when it is no sound JSON, or is far too long
     * @throws Unreadable when it is no object, or holds something else
     */
    static JsonWords read(HttpServletRequest request, String field) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ProblemException(ProblemKind.TOO_LARGE, "This is too long to be read.");
        }
        if (!(StrictJson.read(bytes) instanceof JsonObject object)) {
            throw new Unreadable("", Sentence.of("body-not-json", "This is not the JSON that is read here."));
        }
        object.forEach((name, value) -> check(name, value, field));
        return new JsonWords(object);
    }

    private static void check(String name, JsonValue value, String field) {
        boolean isText = value instanceof JsonString || value.equals(JsonValue.NULL);
        if (!name.equals(field) || !isText) {
            throw new Unreadable(name, Sentence.of("body-field", "“{0}” is not known here, or is no text.", name));
        }
    }

    @Override
    public String required(String name) {
        String words = optional(name);
        return words == null ? "" : words;
    }

    @Override
    public @Nullable String optional(String name) {
        return object.containsKey(name) && !object.isNull(name) ? object.getString(name) : null;
    }
}
