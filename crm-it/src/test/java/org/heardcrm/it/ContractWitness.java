package org.heardcrm.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds every answer that any test gets from REST against the contract of the instance that gave it: its status is one
 * that the contract knows, and its body is of the schema, without a field that is not in it. It knows nothing of how
 * Heard makes or reads the contract.
 */
final class ContractWitness {

    private static final String BASE = "/api/v1/";
    private static final String CLIENTS = "/c/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final Map<String, ContractWitness> WITNESSES = new ConcurrentHashMap<>();

    private final JsonNode contract;
    private final Map<JsonNode, JsonSchema> compiled = new HashMap<>();

    private ContractWitness(JsonNode contract) {
        this.contract = contract;
    }

    static ContractWitness of(String url) {
        return WITNESSES.computeIfAbsent(url, ContractWitness::read);
    }

    private static ContractWitness read(String url) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + BASE + "openapi.json"))
                    .build();
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("The contract was answered with " + answer.statusCode());
            }
            return new ContractWitness(JSON.readTree(answer.body().replace("#/components/schemas/", "#/$defs/")));
        } catch (IOException failed) {
            throw new IllegalStateException("The contract cannot be read", failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    /**
     * @throws AssertionError when the answer is not one of those that the contract promises
     * @throws ConnectException when it is the bare server's, which knows no application while it starts
     */
    void hold(String method, HttpResponse<String> response) throws ConnectException {
        String path = response.uri().getPath();
        boolean client = path.startsWith(CLIENTS) && isJson(response);
        if (!path.startsWith(BASE) && !client) {
            return;
        }
        if (response.statusCode() >= 400
                && response.headers().firstValue("X-Request-Id").isEmpty()) {
            throw new ConnectException("Not Heard, but its server, answers " + response.statusCode());
        }
        if (response.body().isEmpty()) {
            return;
        }
        String said = method + " " + path + " → " + response.statusCode();
        if (response.statusCode() >= 400) {
            expect(said, contract.at("/components/schemas/Problem"), response.body());
            return;
        }
        String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        JsonNode promised = operation(method, path)
                .path("responses")
                .path(Integer.toString(response.statusCode()))
                .path("content")
                .path(type)
                .path("schema");
        if (promised.isMissingNode()) {
            throw new AssertionError(said + " of " + type + " is not in the contract");
        }
        if (type.equals("application/json")) {
            expect(said, promised, response.body());
        }
    }

    private static boolean isJson(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").contains("json");
    }

    /** The operation with the fewest variables that the path fits. */
    private JsonNode operation(String method, String path) {
        JsonNode found = contract.path("paths").path(path);
        if (found.isMissingNode()) {
            for (Map.Entry<String, JsonNode> one : contract.path("paths").properties()) {
                if (path.matches(one.getKey().replaceAll("\\{\\w+}", "[^/]+"))) {
                    found = one.getValue();
                }
            }
        }
        return found.path(method.toLowerCase(Locale.ROOT));
    }

    private void expect(String said, JsonNode schema, String body) {
        try {
            Set<ValidationMessage> differences = validator(schema).validate(JSON.readTree(body));
            if (!differences.isEmpty()) {
                throw new AssertionError(said + " is not as the contract says: " + differences + " in " + body);
            }
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(said + " is no JSON: " + body, noJson);
        }
    }

    private synchronized JsonSchema validator(JsonNode schema) {
        return compiled.computeIfAbsent(schema, promised -> {
            ObjectNode whole = promised.deepCopy();
            ObjectNode schemas = contract.path("components").path("schemas").deepCopy();
            schemas.properties().forEach(one -> ((ObjectNode) one.getValue()).put("additionalProperties", false));
            whole.set("$defs", schemas);
            return FACTORY.getSchema(whole);
        });
    }
}
