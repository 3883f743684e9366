package org.heardcrm.tickets.application;

import java.time.Instant;
import org.heardcrm.platform.application.Row;
import org.heardcrm.tickets.CannedReplyId;
import org.jspecify.annotations.Nullable;

/** A canned reply as lists and pages show it, its placeholders still open. */
public record CannedReplyRow(
        CannedReplyId id,
        String name,
        String text,
        @Nullable String language,
        boolean active,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static final String COLUMNS = "c.id, c.name, c.text, c.language, c.active, c.created_at, c.updated_at, c.version";

    static CannedReplyRow of(Row row) {
        return new CannedReplyRow(
                new CannedReplyId(row.number("id")),
                row.text("name"),
                row.text("text"),
                row.textOrNull("language"),
                row.is("active"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.number("version"));
    }
}
