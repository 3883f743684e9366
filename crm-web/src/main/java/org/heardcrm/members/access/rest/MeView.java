package org.heardcrm.members.access.rest;

import java.util.List;
import java.util.Set;
import org.heardcrm.platform.Role;
import org.heardcrm.platform.application.Caller;

/**
 * Who calls.
 *
 * @param kind {@code MEMBER} or {@code INTEGRATION}
 * @param login the member's login, or the integration's name
 * @param roles the member's; none for an integration
 * @param scopes what the token was issued for; the roles may cut it further
 */
public record MeView(String kind, String id, String login, String name, List<String> roles, List<String> scopes) {

    static MeView of(Caller caller, String name) {
        return new MeView(
                caller.author().kind().name(),
                String.valueOf(caller.author().id()),
                caller.login(),
                name,
                sorted(caller.roles()),
                caller.scopes().stream().sorted().toList());
    }

    private static List<String> sorted(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).toList();
    }
}
