package org.heardcrm.tickets.rest;

import java.time.Instant;
import java.util.List;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.application.HeldReplyList;
import org.jspecify.annotations.Nullable;

/**
 * A reply that has not left: nothing of it has happened.
 *
 * @param sendAt when it leaves
 * @param returned whether it could not be said, or was taken back, and its words are with its author again
 * @param reason why it could not be said
 */
public record HeldReplyView(
        String id,
        String body,
        boolean explains,
        boolean asksClient,
        Channel channel,
        ByView by,
        Instant heldAt,
        Instant sendAt,
        boolean returned,
        @Nullable String reason,
        List<AttachmentView> attachments) {

    static HeldReplyView of(HeldReplyList.Held held) {
        return new HeldReplyView(
                held.id().toString(),
                held.words().body(),
                held.words().explaining(),
                held.words().asking(),
                held.words().way(),
                ByView.of(held.by()),
                held.heldAt(),
                held.dueAt(),
                held.back(),
                held.reason(),
                held.attachments().stream().map(AttachmentView::of).toList());
    }
}
