package org.heardcrm.tickets.rest;

import java.time.Instant;
import java.util.List;
import org.heardcrm.mail.rest.LetterView;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.MessageKind;
import org.heardcrm.tickets.application.Conversation;
import org.jspecify.annotations.Nullable;

/**
 * Something said.
 *
 * @param explains whether it is a reply that tells the client the cause
 * @param delivery how far the letters have come that tell it, to the client or to members; none when nothing is mailed
 */
public record MessageView(
        String id,
        MessageKind kind,
        String body,
        boolean asksClient,
        boolean explains,
        @Nullable Channel channel,
        ByView by,
        Instant at,
        List<LetterView> delivery) {

    /** @param letters all that are about the exception */
    static MessageView of(Conversation.Said said, List<LetterView> letters) {
        return new MessageView(
                said.id(),
                said.kind(),
                said.body(),
                said.asksClient(),
                said.explains(),
                said.channel(),
                ByView.of(said.by()),
                said.at(),
                letters.stream()
                        .filter(letter -> letter.eventId().equals(said.id()))
                        .toList());
    }
}
