package org.heardcrm.platform.rest.contract;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The contract in force: the document that this build wrote, taken apart for looking up. */
@ApplicationScoped
public class Contract {

    static final String FILE = "/openapi.json";

    private final Map<String, Terms> terms = new HashMap<>();
    private final Map<String, JsonObject> schemas = new HashMap<>();
    private byte[] document = {};

    /** What one operation takes. */
    record Terms(Map<String, JsonObject> query, Map<String, JsonObject> bodies) {}

    @PostConstruct
    void read() {
        try (InputStream file = Contract.class.getResourceAsStream(FILE)) {
            read(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void read(byte[] bytes) {
        document = bytes;
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            JsonObject contract = reader.readObject();
            contract.getJsonObject("components")
                    .getJsonObject("schemas")
                    .forEach((name, schema) -> schemas.put(name, schema.asJsonObject()));
            contract.getJsonObject("paths")
                    .forEach((template, verbs) -> verbs.asJsonObject()
                            .forEach((verb, operation) -> terms.put(
                                    template + " " + verb.toUpperCase(Locale.ROOT), terms(operation.asJsonObject()))));
        }
    }

    /** The document as it was written. */
    byte[] document() {
        return document.clone();
    }

    Optional<Terms> termsOf(Operation operation) {
        return Optional.ofNullable(terms.get(operation.key()));
    }

    Checker checkerOf(JsonObject schema) {
        return new Checker(schema, schemas);
    }

    /** What a request's record has to be like. */
    public Checker checkerOf(Class<?> request) {
        return checkerOf(requireNonNull(schemas.get(Schemas.name(request, Schemas.Way.IN))));
    }

    private static Terms terms(JsonObject operation) {
        Map<String, JsonObject> query = new LinkedHashMap<>();
        for (JsonObject parameter : operation.getJsonArray("parameters").getValuesAs(JsonObject.class)) {
            if (parameter.get("in") instanceof JsonString in && in.getString().equals("query")) {
                query.put(parameter.getString("name"), parameter.getJsonObject("schema"));
            }
        }
        Map<String, JsonObject> bodies = new LinkedHashMap<>();
        if (operation.containsKey("requestBody")) {
            operation
                    .getJsonObject("requestBody")
                    .getJsonObject("content")
                    .forEach((media, body) ->
                            bodies.put(media, body.asJsonObject().getJsonObject("schema")));
        }
        return new Terms(query, bodies);
    }
}
