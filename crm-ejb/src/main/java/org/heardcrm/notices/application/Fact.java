package org.heardcrm.notices.application;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.outbox.OutboxPlaces.Place;

/**
 * Something that the outbox tells.
 *
 * @param type the name of its record
 * @param payload the record
 * @param at when it was told
 */
record Fact(Place place, String type, JsonObject payload, Instant at) {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    static Fact of(Row row) {
        try (JsonReader reader = READERS.createReader(new StringReader(row.text("payload")))) {
            return new Fact(
                    new Place(row.text("xid"), row.number("id")),
                    row.text("type"),
                    reader.readObject(),
                    row.instant("at"));
        }
    }

    /** One of its identifiers or numbers. */
    long number(String name) {
        return payload.getJsonNumber(name).longValueExact();
    }

    /** Whether an exception's record tells of an event of this type. */
    boolean tells(String event) {
        return payload.getJsonArray("types").getValuesAs(JsonString::getString).contains(event);
    }
}
