package org.heardcrm.mail.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter ready to be sent. What is in it is nobody's business but its reader's: it is not shown.
 *
 * @param messageId with angle brackets
 * @param thread the Message-IDs of earlier letters about the same, the oldest first
 * @param automatic whether no person wrote it, so that no machine should answer
 * @param writtenAt its date
 * @param clientLink the identifier of the client's link in it, or null
 */
public record Draft(
        String messageId,
        List<String> thread,
        boolean automatic,
        String name,
        String address,
        String subject,
        String text,
        String html,
        Instant writtenAt,
        @Nullable Long clientLink) {

    Draft byAPerson() {
        return new Draft(messageId, thread, false, name, address, subject, text, html, writtenAt, clientLink);
    }

    @Override
    public String toString() {
        return messageId;
    }
}
