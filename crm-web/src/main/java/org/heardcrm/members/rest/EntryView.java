package org.heardcrm.members.rest;

import java.time.Instant;
import org.heardcrm.members.application.ListEntry;
import org.jspecify.annotations.Nullable;

/** A team or a skill. */
public record EntryView(
        String id,
        String name,
        boolean active,
        @Nullable String externalId,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static EntryView of(ListEntry entry) {
        return new EntryView(
                Long.toString(entry.id()),
                entry.name(),
                entry.active(),
                entry.externalId(),
                entry.createdAt(),
                entry.updatedAt(),
                entry.version());
    }
}
