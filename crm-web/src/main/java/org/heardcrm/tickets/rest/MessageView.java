package org.heardcrm.tickets.rest;

import java.time.Instant;
import java.util.List;
import org.heardcrm.mail.rest.LetterView;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.MessageKind;
import org.heardcrm.tickets.application.AttachmentRow;
import org.heardcrm.tickets.application.Conversation;
import org.heardcrm.tickets.application.Mentions;
import org.jspecify.annotations.Nullable;

/**
 * Something said.
 *
 * @param explains whether it is a reply that tells the client the cause
 * @param delivery how far the letters have come that tell it, to the client or to members; none when nothing is mailed
 * @param mentions whom a note mentions
 * @param attachments the files that hang on it
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
        List<LetterView> delivery,
        List<MentionView> mentions,
        List<AttachmentView> attachments) {

    /**
     * @param letters all that are about the exception
     * @param mentioned whom it mentions
     * @param files those that hang on it
     */
    static MessageView of(
            Conversation.Said said,
            List<LetterView> letters,
            List<Mentions.Mentioned> mentioned,
            List<AttachmentRow> files) {
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
                        .toList(),
                mentioned.stream().map(MentionView::of).toList(),
                files.stream().map(AttachmentView::of).toList());
    }
}
