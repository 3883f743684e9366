package org.heardcrm.platform.rest.contract;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.platform.rest.problems.Problem;
import org.heardcrm.platform.rest.problems.ProblemKind;

/** The parts of the contract that all operations share. */
final class Shared {

    private Shared() {}

    static JsonObjectBuilder info() {
        return Json.createObjectBuilder()
                .add("title", "Heard")
                .add("version", "1")
                .add(
                        "description",
                        "A CRM for firms that grow by serving. Instants are RFC 3339 in UTC, identifiers are opaque"
                                + " texts, money is an amount as text with its currency. Every refusal is a problem of"
                                + " RFC 9457 whose “type” leads to a page that says what to do.")
                .add(
                        "license",
                        Json.createObjectBuilder().add("name", "Apache-2.0").add("identifier", "Apache-2.0"));
    }

    static JsonObjectBuilder components(Map<String, JsonObject> named) {
        JsonObjectBuilder schemas = Json.createObjectBuilder();
        named.forEach(schemas::add);
        schemas.add("Problem", problem());
        return Json.createObjectBuilder()
                .add("schemas", schemas)
                .add("parameters", parameters())
                .add("headers", headers())
                .add("responses", responses())
                .add(
                        "securitySchemes",
                        Json.createObjectBuilder()
                                .add(
                                        "token",
                                        Json.createObjectBuilder()
                                                .add("type", "http")
                                                .add("scheme", "bearer")));
    }

    private static JsonObjectBuilder parameters() {
        return Json.createObjectBuilder()
                .add(
                        "IdempotencyKey",
                        header(
                                "Idempotency-Key",
                                "Up to 255 visible characters, good for 24 hours: the same request sent again gets the"
                                        + " first one's answer and changes nothing.",
                                text().add("maxLength", 255).add("pattern", "^[!-~]+$")))
                .add(
                        "IfMatch",
                        header(
                                "If-Match",
                                "The ETag of what was read; a change of another version is refused.",
                                text()))
                .add(
                        "RequestId",
                        header(
                                "X-Request-Id",
                                "A name for this request, for the logs of both sides.",
                                text().add("maxLength", 64).add("pattern", "^[A-Za-z0-9._-]+$")));
    }

    private static JsonObjectBuilder header(String name, String description, JsonObjectBuilder schema) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("in", "header")
                .add("description", description)
                .add("schema", schema);
    }

    private static JsonObjectBuilder headers() {
        return Json.createObjectBuilder()
                .add("RequestId", said("The name of this request in the log.", text()))
                .add("Location", said("The path of what was made or begun.", text()))
                .add("ETag", said("The version, for If-Match and If-None-Match.", text()))
                .add("RetryAfter", said("Seconds.", Json.createObjectBuilder().add("type", "integer")));
    }

    private static JsonObjectBuilder said(String description, JsonObjectBuilder schema) {
        return Json.createObjectBuilder().add("description", description).add("schema", schema);
    }

    private static JsonObjectBuilder responses() {
        JsonObjectBuilder responses = Json.createObjectBuilder();
        for (int status : Document.problemStatuses()) {
            String titles = Stream.of(ProblemKind.values())
                    .filter(kind -> kind.status() == status)
                    .map(ProblemKind::title)
                    .collect(Collectors.joining(", or: "));
            JsonObjectBuilder headers = Json.createObjectBuilder().add("X-Request-Id", reference("headers/RequestId"));
            if (status == 409 || status == 429 || status == 503) {
                headers.add("Retry-After", reference("headers/RetryAfter"));
            }
            responses.add(
                    "Problem" + status,
                    Json.createObjectBuilder()
                            .add("description", titles + ".")
                            .add("headers", headers)
                            .add(
                                    "content",
                                    Json.createObjectBuilder()
                                            .add(
                                                    Problem.MEDIA_TYPE,
                                                    Json.createObjectBuilder()
                                                            .add("schema", reference("schemas/Problem")))));
        }
        return responses;
    }

    private static JsonObjectBuilder reference(String name) {
        return Json.createObjectBuilder().add("$ref", "#/components/" + name);
    }

    private static JsonObjectBuilder problem() {
        JsonArrayBuilder required = Json.createArrayBuilder();
        Stream.of("type", "title", "status", "detail", "instance", "requestId").forEach(required::add);
        JsonObjectBuilder error = Json.createObjectBuilder()
                .add("type", "object")
                .add("required", Json.createArrayBuilder().add("detail"))
                .add(
                        "properties",
                        Json.createObjectBuilder()
                                .add("pointer", text())
                                .add("parameter", text())
                                .add("header", text())
                                .add("detail", text()));
        JsonObjectBuilder candidate = Json.createObjectBuilder()
                .add("type", "object")
                .add("required", Json.createArrayBuilder().add("id").add("name"))
                .add("properties", Json.createObjectBuilder().add("id", text()).add("name", text()));
        return Json.createObjectBuilder()
                .add("type", "object")
                .add("required", required)
                .add(
                        "properties",
                        Json.createObjectBuilder()
                                .add("type", text().add("format", "uri-reference"))
                                .add("title", text())
                                .add("status", Json.createObjectBuilder().add("type", "integer"))
                                .add("detail", text())
                                .add("instance", text())
                                .add("requestId", text())
                                .add("errors", list(error))
                                .add("allowed", list(text()))
                                .add("candidates", list(candidate))
                                .add("rule", text())
                                .add("scope", text()));
    }

    private static JsonObjectBuilder list(JsonObjectBuilder items) {
        return Json.createObjectBuilder().add("type", "array").add("items", items);
    }

    private static JsonObjectBuilder text() {
        return Json.createObjectBuilder().add("type", "string");
    }
}
