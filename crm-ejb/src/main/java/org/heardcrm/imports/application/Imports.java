package org.heardcrm.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heardcrm.imports.ImportId;
import org.heardcrm.imports.ImportState;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.EventType;

/** How far imports are, and what came of them. */
@ApplicationScoped
@Needs(Right.READ_IMPORTS)
public class Imports {

    @Inject
    private Sql sql;

    /** @throws NotFound when there is none */
    public ImportProgress one(ImportId id) {
        return sql.one("select * from import_job where id = ?", Imports::progress, id)
                .orElseThrow(() -> NotFound.of("This import"));
    }

    /** The latest first. */
    public List<ImportProgress> latest(int most) {
        return sql.all("select * from import_job order by started_at desc, id desc limit ?", Imports::progress, most);
    }

    private static ImportProgress progress(Row row) {
        return new ImportProgress(
                new ImportId(row.number("id")),
                row.oneOf(ImportState.class, "state"),
                row.is("dry_run"),
                row.text("zone"),
                row.instant("started_at"),
                row.instantOrNull("ended_at"),
                row.number("rows"),
                row.number("found"),
                row.number("known"),
                row.number("exceptions"),
                row.number("accounts"),
                row.number("contacts"),
                row.number("members"),
                row.number("teams"),
                events(row.text("events")),
                Remarks.of(row.text("warnings")),
                Remarks.of(row.text("errors")));
    }

    private static Map<EventType, Long> events(String text) {
        Map<EventType, Long> events = new EnumMap<>(EventType.class);
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject counts = reader.readObject();
            for (EventType type : EventType.values()) {
                events.put(
                        type,
                        counts.containsKey(type.name())
                                ? counts.getJsonNumber(type.name()).longValue()
                                : 0);
            }
        }
        return events;
    }
}
