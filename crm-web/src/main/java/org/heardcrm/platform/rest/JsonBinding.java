package org.heardcrm.platform.rest;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.heardcrm.platform.rest.contract.JsonName;
import org.jspecify.annotations.Nullable;

/**
 * How records become JSON and back: nulls are written, so that a view's shape never changes; instants are RFC 3339 in
 * UTC, to the second, or with six digits when there is more.
 */
@Provider
public class JsonBinding implements ContextResolver<Jsonb> {

    private static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig()
            .withNullValues(true)
            .withAdapters(new Instants())
            .withSerializers(new Records())
            .withEncoding("UTF-8"));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSONB;
    }

    /** The one binding, for those who read or write JSON outside a resource. */
    public static Jsonb jsonb() {
        return JSONB;
    }

    /** A record as the JSON that would go out. */
    static JsonValue tree(Object value) {
        try (JsonReader reader = Json.createReader(new StringReader(JSONB.toJson(value)))) {
            return reader.readValue();
        }
    }

    /** JSON as the record that would come in. */
    static <T> T bind(JsonValue json, Class<T> type) {
        return JSONB.fromJson(json.toString(), type);
    }

    /** Instants as they are written here; what comes in may have any offset. */
    public static final class Instants implements JsonbAdapter<Instant, String> {

        private static final DateTimeFormatter FINE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

        @Override
        public String adaptToJson(Instant instant) {
            return instant.getNano() == 0 ? instant.toString() : FINE.format(instant.atOffset(ZoneOffset.UTC));
        }

        @Override
        public @Nullable Instant adaptFromJson(@Nullable String text) {
            return text == null ? null : OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** Records keep the order in which they were written down; left alone, fields would go by the alphabet. */
    public static final class Records implements JsonbSerializer<Record> {

        private static final ClassValue<List<Member>> MEMBERS = new ClassValue<>() {
            @Override
            protected List<Member> computeValue(Class<?> type) {
                return Stream.of(type.getRecordComponents())
                        .map(component -> new Member(JsonName.of(component), component.getAccessor()))
                        .toList();
            }
        };

        /** A component under its name in JSON. */
        private record Member(String name, Method accessor) {

            @Nullable
            Object of(Record view) {
                try {
                    return accessor.invoke(view);
                } catch (ReflectiveOperationException hidden) {
                    throw new JsonbException("A record that goes out has to be public: " + view.getClass(), hidden);
                }
            }
        }

        @Override
        public void serialize(Record view, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            for (Member member : MEMBERS.get(view.getClass())) {
                Object value = member.of(view);
                if (value == null) {
                    json.writeNull(member.name());
                } else {
                    context.serialize(member.name(), value, json);
                }
            }
            json.writeEnd();
        }
    }
}
