package org.heardcrm.members.application;

import java.time.Instant;
import java.util.List;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.application.Listing;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;
import org.jspecify.annotations.Nullable;

/** A team or a skill as lists and pages show it. */
public record ListEntry(
        long id,
        String name,
        boolean active,
        @Nullable String externalId,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    private static final String COLUMNS =
            "e.id, e.name, e.active, e.external_id, e.created_at, e.updated_at, e.version";

    static Listing<ListEntry> listing(String table) {
        return new Listing<>(COLUMNS, table + " e", "e.id", ListEntry::of)
                .filter("active", (where, value) -> where.and("e.active = ?", Flag.read("active", value)))
                .filter("externalId", (where, value) -> where.and("e.external_id = ?", value))
                .filter("q", (where, value) -> where.and("position(heard_fold(?) in heard_fold(e.name)) > 0", value))
                .filter(
                        "updatedSince",
                        (where, value) -> where.and("e.updated_at >= ?", Conditions.instant("updatedSince", value)))
                .sort("name", "heard_fold(e.name)", "text")
                .sort("updatedAt", "e.updated_at", "timestamptz");
    }

    /** @throws NotFound when there is none */
    static ListEntry one(Sql sql, String table, long id) {
        return sql.one("select " + COLUMNS + " from " + table + " e where e.id = ?", ListEntry::of, id)
                .orElseThrow(() -> NotFound.of("This " + table));
    }

    static List<ListEntry> all(Sql sql, String table) {
        return sql.all("select " + COLUMNS + " from " + table + " e order by heard_fold(e.name), e.id", ListEntry::of);
    }

    private static ListEntry of(Row row) {
        return new ListEntry(
                row.number("id"),
                row.text("name"),
                row.is("active"),
                row.textOrNull("external_id"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.number("version"));
    }
}
