package org.heardcrm.tickets.rest;

import org.heardcrm.platform.Author;
import org.heardcrm.tickets.application.Conversation;
import org.jspecify.annotations.Nullable;

/** Who did something; without an identifier it was the system, or a client whom we know no contact of. */
public record ByView(
        Author.Kind kind, @Nullable String id, @Nullable String name) {

    static ByView of(Conversation.By by) {
        return new ByView(by.kind(), by.id(), by.name());
    }
}
