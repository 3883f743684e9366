package org.heardcrm.tickets;

import java.time.Instant;
import org.heardcrm.platform.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A held reply could not be said when it was due; its words are with its author again.
 *
 * @param memberId whose words they are, or null when they are an integration's
 * @param reason a sentence
 */
public record ReplyReturned(
        long ticketId, long heldId, @Nullable Long memberId, String reason, Instant at) implements DomainEvent {}
