package org.heardcrm.platform.application;

import java.util.EnumSet;
import java.util.Set;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Forbidden;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who calls a use case, and what they may do.
 *
 * @param author how this caller is written down in facts
 * @param login the member's login name, the integration's name, or the name of the job
 * @param roles a member's roles; none for programs
 * @param scopes the token's scopes; none for a member in the pages
 * @param token the token's identifier, or null when there is none
 */
public record Caller(
        Author author,
        String login,
        Set<Role> roles,
        Set<String> scopes,
        Set<Right> rights,
        @Nullable Long token) {

    private static final Caller NOBODY = new Caller(Author.system(), "", Set.of(), Set.of(), Set.of(), null);

    /** Somebody without a login. */
    public static Caller nobody() {
        return NOBODY;
    }

    /** One of Heard's own jobs: it may do everything. */
    public static Caller job(String name) {
        return new Caller(Author.system(), name, Set.of(), Set.of(), EnumSet.allOf(Right.class), null);
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** @throws Forbidden when the caller does not have the right */
    public void need(Right right) {
        if (!may(right)) {
            throw new Forbidden(right);
        }
    }
}
