package org.heardcrm.members;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;
import org.heardcrm.platform.Role;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What can be written about a member.
 *
 * @param name 1 to 120 characters
 * @param email an address, or null
 * @param roles none for somebody who only appears in exceptions
 * @param externalId how another system calls this member, as in {@code servicenow:Resolver 13}
 * @param zone an IANA time zone for the pages, or null for the firm's
 */
public record MemberDetails(
        LoginName login,
        String name,
        @Nullable String email,
        Set<Role> roles,
        Set<TeamId> teams,
        Set<SkillId> skills,
        @Nullable String externalId,
        @Nullable String zone) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+");

    /** @throws RuleBroken when a value has another shape */
    public MemberDetails {
        name = name.strip();
        email = emailOf(email);
        externalId = externalId == null || externalId.isBlank() ? null : externalId.strip();
        zone = zoneOf(zone);
        if (name.isEmpty() || name.length() > 120) {
            throw new RuleBroken("member-name", "/name", "A member's name has 1 to 120 characters.");
        }
        if (externalId != null && externalId.length() > 200) {
            throw new RuleBroken("external-id", "/externalId", "An external identifier has at most 200 characters.");
        }
        roles = Set.copyOf(roles);
        teams = Set.copyOf(teams);
        skills = Set.copyOf(skills);
    }

    /**
     * @return null when there is nothing in it
     * @throws RuleBroken when it is no mail address
     */
    public static @Nullable String emailOf(@Nullable String text) {
        String email = text == null || text.isBlank() ? null : text.strip();
        if (email != null && (email.length() > 254 || !ADDRESS.matcher(email).matches())) {
            throw new RuleBroken("email", "/email", "“{0}” is no mail address, as in ada@example.com.", email);
        }
        return email;
    }

    /**
     * @return null when there is nothing in it
     * @throws RuleBroken when it is no time zone
     */
    public static @Nullable String zoneOf(@Nullable String text) {
        String zone = text == null || text.isBlank() ? null : text;
        if (zone != null && !isZone(zone)) {
            throw new RuleBroken("zone", "/zone", "“{0}” is no time zone, as “Europe/Berlin” is one.", zone);
        }
        return zone;
    }

    /** Somebody with a name and a login, and nothing else known. */
    public static MemberDetails of(String login, String name) {
        return new MemberDetails(LoginName.of(login), name, null, Set.of(), Set.of(), Set.of(), null, null);
    }

    public MemberDetails withRoles(Set<Role> others) {
        return new MemberDetails(login, name, email, others, teams, skills, externalId, zone);
    }

    public MemberDetails withTeams(Set<TeamId> others) {
        return new MemberDetails(login, name, email, roles, others, skills, externalId, zone);
    }

    public MemberDetails withExternalId(@Nullable String other) {
        return new MemberDetails(login, name, email, roles, teams, skills, other, zone);
    }

    public MemberDetails withEmail(@Nullable String other) {
        return new MemberDetails(login, name, other, roles, teams, skills, externalId, zone);
    }

    public MemberDetails withZone(@Nullable String other) {
        return new MemberDetails(login, name, email, roles, teams, skills, externalId, other);
    }

    private static boolean isZone(String name) {
        try {
            return ZoneId.of(name).getId().equals(name)
                    && ZoneId.getAvailableZoneIds().contains(name);
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
