package org.heardcrm.tickets.rest;

import java.time.Instant;
import org.heardcrm.tickets.ClientLink;
import org.jspecify.annotations.Nullable;

/**
 * A client's link.
 *
 * @param url where the client finds the exception; told once, when the link is made
 */
public record ClientLinkView(
        String id,
        @Nullable String url,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt) {

    static ClientLinkView of(ClientLink link) {
        return new ClientLinkView(link.id().toString(), null, link.createdAt(), link.expiresAt(), link.revokedAt());
    }
}
