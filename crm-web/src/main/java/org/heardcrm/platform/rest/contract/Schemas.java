package org.heardcrm.platform.rest.contract;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The named schemas of the contract, made from records. What comes in is closed and asks only for what is not
 * {@code @Nullable}; what goes out is open and always has every field, because nulls are written.
 */
final class Schemas {

    /** Which way a record goes. */
    enum Way {
        /** In the body of a request: closed. */
        IN,
        /** In a merge patch: closed, and nothing is required. */
        PATCH,
        /** In an answer. */
        OUT
    }

    private final Map<String, JsonObject> named = new TreeMap<>();
    private final Map<String, Class<?>> owners = new TreeMap<>();

    Map<String, JsonObject> named() {
        return named;
    }

    /** The schema of a type: a reference when it is a record. */
    JsonObject of(Type type, Way way) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            if (Collection.class.isAssignableFrom(raw)) {
                return Json.createObjectBuilder()
                        .add("type", "array")
                        .add("items", of(generic.getActualTypeArguments()[0], way))
                        .build();
            }
            if (Map.class.isAssignableFrom(raw)) {
                return Json.createObjectBuilder()
                        .add("type", "object")
                        .add("additionalProperties", of(generic.getActualTypeArguments()[1], way))
                        .build();
            }
            return generic(generic, raw, way);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() ? reference(plain, way) : Scalars.of(plain);
    }

    private JsonObject reference(Class<?> record, Way way) {
        String name = name(record, way);
        Class<?> owner = owners.putIfAbsent(name, record);
        if (owner == null) {
            named.put(name, JsonValue.EMPTY_JSON_OBJECT);
            named.put(name, record(record, way));
        } else if (owner != record) {
            throw new IllegalStateException(owner + " and " + record + " would both be called " + name);
        }
        return Json.createObjectBuilder()
                .add("$ref", "#/components/schemas/" + name)
                .build();
    }

    /** The name under which the contract knows a record that goes this way. */
    static String name(Class<?> record, Way way) {
        String name =
                record.getName().substring(record.getPackageName().length() + 1).replace("$", "");
        return switch (way) {
            case OUT -> name;
            case IN -> name.endsWith("View") ? name.substring(0, name.length() - 4) + "Input" : name;
            case PATCH -> name + "Patch";
        };
    }

    private JsonObject record(Class<?> record, Way way) {
        if (!Modifier.isPublic(record.getModifiers())) {
            throw new IllegalStateException(record + " has to be public, or JSON cannot be bound to it.");
        }
        JsonObjectBuilder properties = Json.createObjectBuilder();
        var required = Json.createArrayBuilder();
        boolean any = false;
        for (RecordComponent component : record.getRecordComponents()) {
            JsonObject schema = property(component, way);
            properties.add(JsonName.of(component), schema);
            if (isRequired(component, way)) {
                required.add(JsonName.of(component));
                any = true;
            }
        }
        JsonObjectBuilder schema =
                Json.createObjectBuilder().add("type", "object").add("properties", properties);
        if (any) {
            schema.add("required", required);
        }
        return way == Way.OUT
                ? schema.build()
                : schema.add("additionalProperties", false).build();
    }

    private static boolean isRequired(RecordComponent component, Way way) {
        return switch (way) {
            case OUT -> true;
            case PATCH -> false;
            case IN -> !isNullable(component.getAnnotatedType()) || declaresRequired(component);
        };
    }

    private static boolean declaresRequired(RecordComponent component) {
        return annotations(component).anyMatch(annotation -> annotation instanceof Schema said && said.required());
    }

    /** A component with its own constraints, and null where it may be. */
    JsonObject property(RecordComponent component, Way way) {
        AnnotatedType type = component.getAnnotatedType();
        Way inside = way == Way.PATCH ? Way.IN : way;
        JsonObject plain = Constraints.added(of(type.getType(), inside), annotations(component));
        if (type instanceof AnnotatedParameterizedType list && plain.containsKey("items")) {
            AnnotatedType element = list.getAnnotatedActualTypeArguments()[0];
            JsonObject items = Constraints.added(plain.getJsonObject("items"), Stream.of(element.getAnnotations()));
            plain = Json.createObjectBuilder(plain).add("items", items).build();
        }
        return isNullable(type) ? Scalars.orNull(plain) : plain;
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    /** Constraints are no annotations of the component itself, but of the field that it makes. */
    private static Stream<Annotation> annotations(RecordComponent component) {
        try {
            return Stream.of(component
                    .getDeclaringRecord()
                    .getDeclaredField(component.getName())
                    .getAnnotations());
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A generic record, as {@code ListAnswer<AccountView>}: written out in place, its variables filled in. */
    private JsonObject generic(ParameterizedType generic, Class<?> raw, Way way) {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        var required = Json.createArrayBuilder();
        for (RecordComponent component : raw.getRecordComponents()) {
            Type filled = Variables.filled(component.getGenericType(), raw, generic);
            JsonObject schema = of(filled, way);
            properties.add(
                    JsonName.of(component), isNullable(component.getAnnotatedType()) ? Scalars.orNull(schema) : schema);
            required.add(JsonName.of(component));
        }
        return Json.createObjectBuilder()
                .add("type", "object")
                .add("properties", properties)
                .add("required", required)
                .build();
    }
}
