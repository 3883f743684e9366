package org.heardcrm.offerings.rest;

import java.time.Instant;
import org.heardcrm.offerings.CategoryId;
import org.heardcrm.offerings.application.CategoryList.CategoryRow;
import org.jspecify.annotations.Nullable;

/** A category as strangers see it; {@code path} has the names from the top. */
public record CategoryView(
        String id,
        String name,
        @Nullable String parentId,
        String path,
        boolean retired,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static CategoryView of(CategoryRow row) {
        CategoryId parent = row.details().parent();
        return new CategoryView(
                row.id().toString(),
                row.details().name(),
                parent == null ? null : parent.toString(),
                row.path(),
                row.details().retired(),
                row.createdAt(),
                row.updatedAt(),
                row.version());
    }
}
