package org.heardcrm.tickets.rest;

import java.time.Instant;
import org.heardcrm.tickets.PromiseStatus;
import org.heardcrm.tickets.application.Conversation;
import org.jspecify.annotations.Nullable;

/** A promise as it stands now; kept late it is BROKEN with a {@code keptAt}. */
public record PromiseView(
        String id,
        String sentence,
        PromiseStatus status,
        boolean renegotiated,
        ByView by,
        Instant madeAt,
        Instant dueAt,
        @Nullable Instant keptAt,
        @Nullable Instant releasedAt) {

    static PromiseView of(Conversation.Promised promise) {
        return new PromiseView(
                promise.id(),
                promise.sentence(),
                promise.status(),
                promise.renegotiated(),
                ByView.of(promise.by()),
                promise.madeAt(),
                promise.dueAt(),
                promise.keptAt(),
                promise.releasedAt());
    }
}
