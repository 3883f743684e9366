package org.heardcrm.members.access.rest;

import java.time.Instant;
import java.util.List;
import org.heardcrm.members.access.application.AccessTokenRow;
import org.jspecify.annotations.Nullable;

/**
 * A token without its value.
 *
 * @param memberId null when an integration has it
 * @param integrationId null when a member has it
 * @param holder the name of whoever has it
 * @param lastUsedAt to the minute
 */
public record TokenView(
        String id,
        String name,
        @Nullable String memberId,
        @Nullable String integrationId,
        String holder,
        List<String> scopes,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {

    static TokenView of(AccessTokenRow token) {
        return new TokenView(
                token.id().toString(),
                token.name(),
                token.member() == null ? null : token.member().toString(),
                token.integration() == null ? null : token.integration().toString(),
                token.holder(),
                token.scopes(),
                token.createdAt(),
                token.lastUsedAt(),
                token.expiresAt(),
                token.revokedAt());
    }
}
