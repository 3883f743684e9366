package org.heardcrm.platform.rest.contract;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.rest.Lists;
import org.jspecify.annotations.Nullable;

/** The parameters of an operation: of its path, its query and its headers. */
final class Parameters {

    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");

    private final Schemas schemas;

    Parameters(Schemas schemas) {
        this.schemas = schemas;
    }

    JsonArray of(Operation operation) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        Matcher names = IN_PATH.matcher(operation.template());
        while (names.find()) {
            list.add(parameter("path", names.group(1), true, text(), ""));
        }
        Stream.of(operation.method().getParameters()).forEach(parameter -> declared(parameter, list));
        @Nullable Lists lists = operation.method().getAnnotation(Lists.class);
        if (lists != null) {
            listing(lists, list);
        }
        if (operation.verb().equals("POST")) {
            list.add(reference("IdempotencyKey"));
        }
        return list.add(reference("RequestId")).build();
    }

    private void declared(Parameter parameter, JsonArrayBuilder list) {
        @Nullable QueryParam query = parameter.getAnnotation(QueryParam.class);
        if (query != null) {
            JsonObject schema = Constraints.added(
                    schemas.of(parameter.getParameterizedType(), Schemas.Way.IN),
                    Stream.of(parameter.getAnnotations()));
            list.add(parameter("query", query.value(), false, schema, ""));
        }
        @Nullable HeaderParam header = parameter.getAnnotation(HeaderParam.class);
        if (header != null && header.value().equals("If-Match")) {
            list.add(reference("IfMatch"));
        }
        @Nullable PathParam path = parameter.getAnnotation(PathParam.class);
        if (path == null && query == null && header == null && isUndeclared(parameter)) {
            throw new IllegalStateException(
                    "The contract cannot tell " + parameter + " of " + parameter.getDeclaringExecutable() + ".");
        }
    }

    private static boolean isUndeclared(Parameter parameter) {
        return parameter.isAnnotationPresent(jakarta.ws.rs.MatrixParam.class)
                || parameter.isAnnotationPresent(jakarta.ws.rs.CookieParam.class)
                || parameter.isAnnotationPresent(jakarta.ws.rs.FormParam.class);
    }

    private void listing(Lists lists, JsonArrayBuilder list) {
        for (RecordComponent filter : lists.filters().getRecordComponents()) {
            JsonObject schema = schemas.property(filter, Schemas.Way.IN);
            list.add(parameter(
                    "query", filter.getName(), false, withoutNull(schema), schema.getString("description", "")));
        }
        JsonObject limit = Json.createObjectBuilder()
                .add("type", "integer")
                .add("format", "int32")
                .add("minimum", 1)
                .add("maximum", ListRequest.MOST)
                .add("default", 50)
                .build();
        JsonArrayBuilder sorts = Json.createArrayBuilder();
        for (String sort : lists.sorts()) {
            String bare = sort.replaceFirst("^-", "");
            sorts.add(bare).add("-" + bare);
        }
        JsonObject sort = Json.createObjectBuilder()
                .add("type", "string")
                .add("enum", sorts)
                .add("default", lists.sorts()[0])
                .build();
        list.add(parameter("query", "limit", false, limit, "How many at most."))
                .add(parameter("query", "sort", false, sort, "The order; “-” before the name for descending."))
                .add(parameter("query", "cursor", false, text(), "Where to go on; taken from “next”."));
    }

    private static JsonObject withoutNull(JsonObject schema) {
        JsonObjectBuilder bare = Json.createObjectBuilder(schema);
        @Nullable String type = Types.type(schema);
        if (type != null) {
            bare.add("type", type);
        }
        if (schema.containsKey("enum")) {
            JsonArrayBuilder constants = Json.createArrayBuilder();
            schema.getJsonArray("enum").stream()
                    .filter(constant -> constant != jakarta.json.JsonValue.NULL)
                    .forEach(constants::add);
            bare.add("enum", constants);
        }
        return bare.build();
    }

    private static JsonObject text() {
        return Json.createObjectBuilder().add("type", "string").build();
    }

    private static JsonObject reference(String name) {
        return Json.createObjectBuilder()
                .add("$ref", "#/components/parameters/" + name)
                .build();
    }

    private static JsonObject parameter(
            String in, String name, boolean required, JsonObject schema, String description) {
        JsonObjectBuilder parameter =
                Json.createObjectBuilder().add("name", name).add("in", in).add("schema", schema);
        if (schema.getString("type", "").equals("array")) {
            parameter.add("explode", false);
        }
        if (required) {
            parameter.add("required", true);
        }
        if (!description.isEmpty()) {
            parameter.add("description", description);
        }
        return parameter.build();
    }
}
