package org.heardcrm.platform;

import static org.heardcrm.platform.Role.ADMIN;
import static org.heardcrm.platform.Role.AGENT;
import static org.heardcrm.platform.Role.EXECUTIVE;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table "Who may see and do what" as values: which roles have a right, and which scope a token needs for it. A right
 * that is {@link #membersOnly()} is never had by an integration, whatever its scopes.
 */
public enum Right {
    READ_TICKETS(Scope.TICKETS.reading(), false, AGENT, EXECUTIVE),
    WRITE_TICKETS(Scope.TICKETS.writing(), false, AGENT),
    READ_NOTES(Scope.NOTES.reading(), false, AGENT, EXECUTIVE),
    WRITE_NOTES(Scope.NOTES.writing(), false, AGENT),
    READ_ACCOUNTS(Scope.ACCOUNTS.reading(), false, AGENT, EXECUTIVE),
    WRITE_ACCOUNTS(Scope.ACCOUNTS.writing(), false, AGENT, EXECUTIVE),
    READ_REFERRALS(Scope.REFERRALS.reading(), false, AGENT, EXECUTIVE),
    WRITE_REFERRALS(Scope.REFERRALS.writing(), false, AGENT, EXECUTIVE),
    READ_BOARDS(Scope.BOARDS.reading(), false, EXECUTIVE),
    /** Members, teams, skills, categories and offerings: the words everybody chooses from. */
    READ_LISTS(Scope.ACCOUNTS.reading(), false, AGENT, EXECUTIVE, ADMIN),
    /** What members settle for themselves; in the pages they may whatever their roles. */
    WRITE_PROFILE(Scope.ACCOUNTS.writing(), true, AGENT, EXECUTIVE, ADMIN),
    WRITE_LISTS(Scope.ACCOUNTS.writing(), true, ADMIN),
    /** Tokens, settings, deletion. */
    ADMINISTER(Scope.ACCOUNTS.writing(), true, ADMIN),
    READ_IMPORTS(Scope.IMPORTS.reading(), false, ADMIN),
    WRITE_IMPORTS(Scope.IMPORTS.writing(), false, ADMIN),
    READ_METRICS(Scope.METRICS.reading(), false, ADMIN);

    private final String scope;
    private final boolean membersOnly;
    private final Set<Role> roles;

    Right(String scope, boolean membersOnly, Role... roles) {
        this.scope = scope;
        this.membersOnly = membersOnly;
        this.roles = Set.copyOf(Set.of(roles));
    }

    /** The scope a token needs, as in {@code tickets:read}. */
    public String scope() {
        return scope;
    }

    public boolean membersOnly() {
        return membersOnly;
    }

    /** A member's rights in the pages. */
    public static Set<Right> of(Set<Role> roles) {
        return those(right -> right.roles.stream().anyMatch(roles::contains));
    }

    /** A member's rights through a token: those of the roles, cut by the token's scopes (writing includes reading). */
    public static Set<Right> of(Set<Role> roles, Set<String> scopes) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        of(roles).stream().filter(right -> right.isCoveredBy(scopes)).forEach(rights::add);
        return rights;
    }

    /** An integration's rights: scopes only. */
    public static Set<Right> ofIntegration(Set<String> scopes) {
        return those(right -> !right.membersOnly && right.isCoveredBy(scopes));
    }

    private boolean isCoveredBy(Set<String> scopes) {
        return scopes.contains(scope) || (scope.endsWith(":read") && scopes.contains(scope.replace(":read", ":write")));
    }

    private static Set<Right> those(java.util.function.Predicate<Right> which) {
        return Stream.of(values()).filter(which).collect(Collectors.toCollection(() -> EnumSet.noneOf(Right.class)));
    }
}
