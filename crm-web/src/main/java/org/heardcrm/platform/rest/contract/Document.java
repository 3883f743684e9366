package org.heardcrm.platform.rest.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heardcrm.platform.rest.problems.ProblemKind;

/** The whole contract, OpenAPI 3.1, from the operations of the resources. */
final class Document {

    private final Schemas schemas = new Schemas();
    private final Parameters parameters = new Parameters(schemas);
    private final Bodies bodies = new Bodies(schemas);

    JsonObject of(Collection<Operation> operations) {
        Map<String, Map<String, JsonObject>> paths = new TreeMap<>();
        Set<String> ids = new TreeSet<>();
        for (Operation operation : operations) {
            if (!ids.add(operation.id())) {
                throw new IllegalStateException("Two operations are called " + operation.id() + ".");
            }
            paths.computeIfAbsent(operation.template(), template -> new TreeMap<>())
                    .merge(operation.verb().toLowerCase(Locale.ROOT), described(operation), Document::inBothFormats);
        }
        JsonObjectBuilder all = Json.createObjectBuilder();
        paths.forEach((template, verbs) -> all.add(template, object(verbs)));
        return Json.createObjectBuilder()
                .add("openapi", "3.1.0")
                .add("info", Shared.info())
                .add(
                        "servers",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", "/")))
                .add(
                        "security",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder().add("token", Json.createArrayBuilder())))
                .add("tags", tags(operations))
                .add("paths", all)
                .add("components", Shared.components(schemas.named()))
                .build();
    }

    private JsonObject described(Operation operation) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("operationId", operation.id())
                .add("tags", Json.createArrayBuilder().add(operation.tag()))
                .add("summary", summary(operation))
                .add("parameters", parameters.of(operation));
        bodies.request(operation).ifPresent(body -> json.add("requestBody", body));
        JsonObjectBuilder responses =
                Json.createObjectBuilder().add(Bodies.status(operation), bodies.answer(operation));
        if (operation.verb().equals("GET") && Bodies.hasEtag(operation)) {
            responses.add(
                    "304",
                    Json.createObjectBuilder()
                            .add("description", "What was asked for is still of the version in If-None-Match."));
        }
        for (int status : refusals(operation)) {
            responses.add(
                    Integer.toString(status),
                    Json.createObjectBuilder().add("$ref", "#/components/responses/Problem" + status));
        }
        json.add("responses", responses);
        if (isOpen(operation)) {
            json.add("security", Json.createArrayBuilder());
        }
        return json.build();
    }

    /** One operation whose answer comes in the format of either; all else is told by the first. */
    private static JsonObject inBothFormats(JsonObject first, JsonObject other) {
        String content = "/responses/200/content";
        JsonObjectBuilder formats = Json.createObjectBuilder(
                Json.createPointer(content).getValue(first).asJsonObject());
        Json.createPointer(content).getValue(other).asJsonObject().forEach(formats::add);
        return Json.createPointer(content).replace(first, formats.build());
    }

    private static boolean isOpen(Operation operation) {
        return operation.method().isAnnotationPresent(PermitAll.class)
                || operation.resource().isAnnotationPresent(PermitAll.class);
    }

    private static Set<Integer> refusals(Operation operation) {
        Set<Integer> statuses = new LinkedHashSet<>(List.of(400, 406));
        if (!isOpen(operation)) {
            statuses.addAll(List.of(401, 403));
        }
        if (operation.template().contains("{")) {
            statuses.add(404);
        }
        if (!operation.verb().equals("GET")) {
            statuses.addAll(List.of(409, 412, 413, 415, 422));
        }
        if (operation.verb().equals("PATCH")) {
            statuses.add(428);
        }
        statuses.addAll(List.of(429, 500, 503));
        return statuses;
    }

    private static String summary(Operation operation) {
        org.eclipse.microprofile.openapi.annotations.Operation said =
                operation.method().getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
        if (said != null && !said.summary().isEmpty()) {
            return said.summary();
        }
        String words = operation
                .method()
                .getName()
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static JsonArrayBuilder tags(Collection<Operation> operations) {
        JsonArrayBuilder tags = Json.createArrayBuilder();
        operations.stream()
                .map(Operation::tag)
                .distinct()
                .sorted()
                .forEach(tag -> tags.add(Json.createObjectBuilder().add("name", tag)));
        return tags;
    }

    private static JsonObjectBuilder object(Map<String, JsonObject> members) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        members.forEach(object::add);
        return object;
    }

    /** Every status that a problem can have. */
    static Set<Integer> problemStatuses() {
        Set<Integer> statuses = new TreeSet<>();
        for (ProblemKind kind : ProblemKind.values()) {
            statuses.add(kind.status());
        }
        return statuses;
    }
}
