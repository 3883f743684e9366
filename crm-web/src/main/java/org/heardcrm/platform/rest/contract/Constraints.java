package org.heardcrm.platform.rest.contract;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bean Validation's constraints, and what an author says of a field, in the words of JSON Schema. */
final class Constraints {

    private Constraints() {}

    /** The schema with what the annotations add. */
    static JsonObject added(JsonObject schema, Stream<Annotation> annotations) {
        JsonObjectBuilder wider = Json.createObjectBuilder(schema);
        boolean list = schema.getString("type", "").equals("array");
        annotations.forEach(annotation -> {
            if (annotation instanceof Size size) {
                size(wider, size, list);
            } else if (annotation instanceof NotEmpty) {
                wider.add(list ? "minItems" : "minLength", 1);
            } else if (annotation instanceof Schema said) {
                said(wider, said);
            } else {
                text(wider, annotation);
                number(wider, annotation);
            }
        });
        return wider.build();
    }

    private static void size(JsonObjectBuilder schema, Size size, boolean list) {
        if (size.min() > 0) {
            schema.add(list ? "minItems" : "minLength", size.min());
        }
        if (size.max() < Integer.MAX_VALUE) {
            schema.add(list ? "maxItems" : "maxLength", size.max());
        }
    }

    private static void text(JsonObjectBuilder schema, Annotation annotation) {
        if (annotation instanceof NotBlank) {
            schema.add("minLength", 1).add("pattern", "\\S");
        } else if (annotation instanceof Pattern pattern) {
            schema.add("pattern", "^(?:" + pattern.regexp() + ")$").add(Types.SENTENCE, pattern.message());
        }
    }

    private static void number(JsonObjectBuilder schema, Annotation annotation) {
        if (annotation instanceof Min min) {
            schema.add("minimum", min.value());
        } else if (annotation instanceof Max max) {
            schema.add("maximum", max.value());
        } else if (annotation instanceof DecimalMin min) {
            schema.add("minimum", new BigDecimal(min.value()));
        } else if (annotation instanceof DecimalMax max) {
            schema.add("maximum", new BigDecimal(max.value()));
        } else if (annotation instanceof Positive) {
            schema.add("exclusiveMinimum", 0);
        } else if (annotation instanceof PositiveOrZero) {
            schema.add("minimum", 0);
        }
    }

    private static void said(JsonObjectBuilder schema, Schema said) {
        if (!said.description().isEmpty()) {
            schema.add("description", said.description());
        }
        if (!said.example().isEmpty()) {
            schema.add("examples", Json.createArrayBuilder().add(said.example()));
        }
    }
}
