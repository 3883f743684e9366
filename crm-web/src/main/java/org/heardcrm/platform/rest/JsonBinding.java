package org.heardcrm.platform.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * How records become JSON and back: nulls are written, so that a view's shape never changes; instants are RFC 3339 in
 * UTC, to the second, or with six digits when there is more.
 */
@Provider
public class JsonBinding implements ContextResolver<Jsonb> {

    private static final Jsonb JSONB = JsonbBuilder.create(
            new JsonbConfig().withNullValues(true).withAdapters(new Instants()).withEncoding("UTF-8"));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSONB;
    }

    /** The one binding, for those who read or write JSON outside a resource. */
    public static Jsonb jsonb() {
        return JSONB;
    }

    /** Instants as they are written here; what comes in may have any offset. */
    public static final class Instants implements JsonbAdapter<Instant, String> {

        private static final DateTimeFormatter FINE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

        @Override
        public String adaptToJson(Instant instant) {
            return instant.getNano() == 0 ? instant.toString() : FINE.format(instant.atOffset(ZoneOffset.UTC));
        }

        @Override
        public Instant adaptFromJson(String text) {
            return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
        }
    }
}
