package org.heardcrm.tickets.rest;

import java.time.Instant;
import java.util.List;
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
        List<MentionView> mentions,
        List<AttachmentView> attachments) {

    static MessageView of(Conversation.Said said, List<Mentions.Mentioned> mentioned, List<AttachmentRow> files) {
        return new MessageView(
                said.id(),
                said.kind(),
                said.body(),
                said.asksClient(),
                said.explains(),
                said.channel(),
                ByView.of(said.by()),
                said.at(),
                mentioned.stream().map(MentionView::of).toList(),
                files.stream().map(AttachmentView::of).toList());
    }
}
