package org.heardcrm.members.access.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A token just issued: as {@link TokenView}, and for this once with its value.
 *
 * @param value what to send as {@code Authorization: Bearer}; never shown again
 */
public record IssuedTokenView(
        String id,
        String value,
        String name,
        @Nullable String memberId,
        @Nullable String integrationId,
        String holder,
        List<String> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt) {

    static IssuedTokenView of(String value, TokenView view) {
        return new IssuedTokenView(
                view.id(),
                value,
                view.name(),
                view.memberId(),
                view.integrationId(),
                view.holder(),
                view.scopes(),
                view.createdAt(),
                view.expiresAt());
    }
}
