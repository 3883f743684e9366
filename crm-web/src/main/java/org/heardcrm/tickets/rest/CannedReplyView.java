package org.heardcrm.tickets.rest;

import java.time.Instant;
import org.heardcrm.tickets.application.CannedReplyRow;
import org.jspecify.annotations.Nullable;

/** A canned reply, its placeholders still open. */
public record CannedReplyView(
        String id,
        String name,
        String text,
        @Nullable String language,
        boolean active,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static CannedReplyView of(CannedReplyRow row) {
        return new CannedReplyView(
                row.id().toString(),
                row.name(),
                row.text(),
                row.language(),
                row.active(),
                row.createdAt(),
                row.updatedAt(),
                row.version());
    }
}
