package org.heardcrm.members.access.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.Role;
import org.heardcrm.platform.application.Caller;
import org.jspecify.annotations.Nullable;

/** A token that was neither revoked nor left without its member, as requests need to know it. */
record KnownToken(
        long id,
        Author author,
        String login,
        Set<Role> roles,
        Set<String> scopes,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt) {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    Caller caller() {
        Set<Right> rights = author.isMember() ? Right.of(roles, scopes) : Right.ofIntegration(scopes);
        return new Caller(author, login, roles, scopes, rights, id);
    }

    boolean isValidAt(Instant now) {
        return expiresAt == null || now.isBefore(expiresAt);
    }

    /** The use of a token is written down to the minute, not at each request. */
    boolean isUseWorthNoting(Instant now) {
        return lastUsedAt == null || !now.isBefore(lastUsedAt.plus(NOTED_EVERY));
    }
}
