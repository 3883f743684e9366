package org.heardcrm.tickets.rest;

import java.time.Instant;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.MessageKind;
import org.heardcrm.tickets.application.Conversation;
import org.jspecify.annotations.Nullable;

/**
 * Something said.
 *
 * @param explains whether it is a reply that tells the client the cause
 */
public record MessageView(
        String id,
        MessageKind kind,
        String body,
        boolean asksClient,
        boolean explains,
        @Nullable Channel channel,
        ByView by,
        Instant at) {

    static MessageView of(Conversation.Said said) {
        return new MessageView(
                said.id(),
                said.kind(),
                said.body(),
                said.asksClient(),
                said.explains(),
                said.channel(),
                ByView.of(said.by()),
                said.at());
    }
}
