package org.heardcrm.members.access.application;

import java.time.Instant;
import java.util.Set;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.Preferences;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.Role;
import org.heardcrm.platform.application.Caller;

/**
 * A member who may log in, as the pages need to know them.
 *
 * @param preferences what the member settled for the own pages
 * @param mustChangePassword whether the password was made by somebody else
 * @param sessionsFrom sessions opened before this are over
 */
public record KnownMember(
        MemberId id,
        String login,
        String name,
        Set<Role> roles,
        Preferences preferences,
        boolean mustChangePassword,
        Instant sessionsFrom) {

    /** The member at the pages: every right of the roles. */
    public Caller caller() {
        return new Caller(Author.member(id), login, roles, Set.of(), Right.of(roles), null);
    }

    /** Whether a session opened then is still good. */
    public boolean accepts(Instant openedAt) {
        return !openedAt.isBefore(sessionsFrom);
    }
}
