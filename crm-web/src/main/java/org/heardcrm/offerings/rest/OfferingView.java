package org.heardcrm.offerings.rest;

import java.time.Instant;
import org.heardcrm.offerings.application.OfferingList.OfferingRow;
import org.jspecify.annotations.Nullable;

/** An offering as strangers see it. */
public record OfferingView(
        String id,
        String name,
        @Nullable String description,
        boolean retired,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static OfferingView of(OfferingRow row) {
        return new OfferingView(
                row.id().toString(),
                row.details().name(),
                row.details().description(),
                row.details().retired(),
                row.createdAt(),
                row.updatedAt(),
                row.version());
    }
}
