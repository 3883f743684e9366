package org.heardcrm.platform.rest.contract;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.heardcrm.platform.rest.Accepted;
import org.heardcrm.platform.rest.AnswerWriter;
import org.heardcrm.platform.rest.Created;
import org.heardcrm.platform.rest.MergePatch;
import org.heardcrm.platform.rest.MergePatchReader;
import org.jspecify.annotations.Nullable;

/** What an operation takes as its body and what it answers when all is well. */
final class Bodies {

    private final Schemas schemas;

    Bodies(Schemas schemas) {
        this.schemas = schemas;
    }

    /** The request body, when the operation takes one. */
    Optional<JsonObject> request(Operation operation) {
        return entity(operation).map(parameter -> {
            Type type = parameter.getParameterizedType();
            boolean patch = parameter.getType() == MergePatch.class;
            JsonObject schema = patch
                    ? schemas.of(((ParameterizedType) type).getActualTypeArguments()[0], Schemas.Way.PATCH)
                    : schemas.of(type, Schemas.Way.IN);
            if (patch) {
                schemas.of(((ParameterizedType) type).getActualTypeArguments()[0], Schemas.Way.IN);
            }
            JsonObjectBuilder content = Json.createObjectBuilder();
            for (String media : patch ? new String[] {MergePatchReader.MEDIA_TYPE} : operation.consumed()) {
                content.add(media, Json.createObjectBuilder().add("schema", schema));
            }
            return Json.createObjectBuilder()
                    .add("required", true)
                    .add("content", content)
                    .build();
        });
    }

    /** The parameter that is the body: the one that is not taken from anywhere else. */
    static Optional<Parameter> entity(Operation operation) {
        return Stream.of(operation.method().getParameters())
                .filter(parameter -> Stream.of(parameter.getAnnotations())
                        .map(Annotation::annotationType)
                        .noneMatch(type -> type.getPackageName().startsWith("jakarta.ws.rs")))
                .findFirst();
    }

    /** The status of success, as a text. */
    static String status(Operation operation) {
        Class<?> returned = operation.method().getReturnType();
        @Nullable APIResponseSchema said = operation.method().getAnnotation(APIResponseSchema.class);
        if (said != null && !said.responseCode().isEmpty()) {
            return said.responseCode();
        }
        if (returned == void.class) {
            return "204";
        }
        return returned == Created.class ? "201" : returned == Accepted.class ? "202" : "200";
    }

    /** The answer of success. */
    JsonObject answer(Operation operation) {
        String status = status(operation);
        JsonObjectBuilder answer = Json.createObjectBuilder().add("description", described(status));
        JsonObjectBuilder headers = Json.createObjectBuilder().add("X-Request-Id", header("RequestId"));
        if (Set.of("201", "202").contains(status)) {
            headers.add("Location", header("Location"));
        }
        if (hasEtag(operation)) {
            headers.add("ETag", header("ETag"));
        }
        answer.add("headers", headers);
        schemaOf(operation).ifPresent(schema -> {
            JsonObjectBuilder content = Json.createObjectBuilder();
            for (String media : operation.produced()) {
                content.add(media, Json.createObjectBuilder().add("schema", schema));
            }
            answer.add("content", content);
        });
        return answer.build();
    }

    private Optional<JsonObject> schemaOf(Operation operation) {
        @Nullable APIResponseSchema said = operation.method().getAnnotation(APIResponseSchema.class);
        Type type = said != null
                ? said.value()
                : AnswerWriter.viewType(operation.method().getGenericReturnType());
        return type == void.class || type == Void.class || type == Response.class
                ? Optional.empty()
                : Optional.of(schemas.of(type, Schemas.Way.OUT));
    }

    /** Whether the answer has versions: a method that says so by returning an Answer. */
    static boolean hasEtag(Operation operation) {
        Class<?> returned = operation.method().getReturnType();
        return AnswerWriter.viewType(operation.method().getGenericReturnType())
                        != operation.method().getGenericReturnType()
                && returned != Accepted.class;
    }

    private static JsonObject header(String name) {
        return Json.createObjectBuilder()
                .add("$ref", "#/components/headers/" + name)
                .build();
    }

    private static String described(String status) {
        return switch (status) {
            case "201" -> "Made.";
            case "202" -> "Begun; “Location” tells how far it is.";
            case "204" -> "Done.";
            default -> "As asked.";
        };
    }
}
