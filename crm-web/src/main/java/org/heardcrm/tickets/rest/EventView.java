package org.heardcrm.tickets.rest;

import java.time.Instant;
import org.heardcrm.platform.Evidence;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.EventType;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.application.Conversation;
import org.jspecify.annotations.Nullable;

/** Something that happened; {@code seq} orders what bears the same instant. */
public record EventView(
        String id,
        long seq,
        Instant at,
        EventType type,
        Side actor,
        ByView by,
        @Nullable String ref,
        @Nullable Instant due,
        @Nullable String value,
        @Nullable Channel channel,
        @Nullable Evidence evidence,
        Instant recordedAt) {

    static EventView of(Conversation.Happened event) {
        return new EventView(
                event.id(),
                event.seq(),
                event.at(),
                event.type(),
                event.actor(),
                ByView.of(event.by()),
                event.ref(),
                event.due(),
                event.value(),
                event.channel(),
                event.evidence(),
                event.recordedAt());
    }
}
