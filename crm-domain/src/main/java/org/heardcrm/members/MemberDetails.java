package org.heardcrm.members;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;
import org.heardcrm.platform.Name;
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
        name = Name.required("member-name", "/name", "A member", name);
        email = email == null || email.isBlank() ? null : email.strip();
        externalId = externalId == null || externalId.isBlank() ? null : externalId.strip();
        zone = zone == null || zone.isBlank() ? null : zone;
        if (email != null && (email.length() > 254 || !ADDRESS.matcher(email).matches())) {
            throw new RuleBroken("email", "/email", "This is no mail address.");
        }
        if (externalId != null && externalId.length() > 200) {
            throw new RuleBroken("external-id", "/externalId", "An external identifier has at most 200 characters.");
        }
        if (zone != null && !isZone(zone)) {
            throw new RuleBroken("zone", "/zone", "“" + zone + "” is no time zone, as “Europe/Berlin” is one.");
        }
        roles = Set.copyOf(roles);
        teams = Set.copyOf(teams);
        skills = Set.copyOf(skills);
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
