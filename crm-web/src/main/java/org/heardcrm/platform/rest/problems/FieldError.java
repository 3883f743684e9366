package org.heardcrm.platform.rest.problems;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * What is wrong with one field or parameter.
 *
 * @param where whether {@code name} is a JSON pointer into the body, a query parameter or a header
 * @param detail one sentence
 */
public record FieldError(Where where, String name, String detail) {

    /** Where the thing stands that is wrong. */
    public enum Where {
        POINTER,
        PARAMETER,
        HEADER
    }

    public static FieldError at(String pointer, String detail) {
        return new FieldError(Where.POINTER, pointer, detail);
    }

    public static FieldError parameter(String name, String detail) {
        return new FieldError(Where.PARAMETER, name, detail);
    }

    public static FieldError header(String name, String detail) {
        return new FieldError(Where.HEADER, name, detail);
    }

    JsonObject toJson() {
        return Json.createObjectBuilder()
                .add(where.name().toLowerCase(java.util.Locale.ROOT), name)
                .add("detail", detail)
                .build();
    }
}
