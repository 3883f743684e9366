package org.heardcrm.members.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.heardcrm.members.LoginName;
import org.heardcrm.members.MemberDetails;
import org.heardcrm.members.SkillId;
import org.heardcrm.members.TeamId;
import org.heardcrm.members.application.MemberRow;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Role;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;
import org.jspecify.annotations.Nullable;

/**
 * What can be written about a member.
 *
 * @param roles none for somebody who only appears in exceptions
 * @param zone an IANA time zone
 */
public record MemberRequest(
        @NotNull @Size(min = 2, max = 64) String login,
        @NotBlank @Size(max = 120) String name,
        @Size(max = 254) @Nullable String email,
        @Nullable List<Role> roles,
        @Nullable List<String> teams,
        @Nullable List<String> skills,
        @Size(max = 200) @Nullable String externalId,
        @Size(max = 64) @Nullable String zone)
        implements Ruled {

    @Override
    public void hold(Rules rules) {
        rules.hold(() -> LoginName.of(login), "/login");
        rules.hold(() -> MemberDetails.emailOf(email), "/email");
        rules.hold(() -> ids(teams, TeamId::parse, "/teams"), "/teams");
        rules.hold(() -> ids(skills, SkillId::parse, "/skills"), "/skills");
        rules.hold(() -> MemberDetails.zoneOf(zone), "/zone");
    }

    static MemberRequest of(MemberRow member) {
        return new MemberRequest(
                member.login(),
                member.name(),
                member.email(),
                member.roles().stream().sorted().toList(),
                member.teams(),
                member.skills(),
                member.externalId(),
                member.zone());
    }

    MemberDetails toDetails() {
        return new MemberDetails(
                LoginName.of(login),
                name,
                email,
                roles == null ? Set.of() : Set.copyOf(roles),
                ids(teams, TeamId::parse, "/teams"),
                ids(skills, SkillId::parse, "/skills"),
                externalId,
                zone);
    }

    private static <T> Set<T> ids(@Nullable List<String> texts, Function<String, T> parse, String pointer) {
        Set<T> ids = new HashSet<>();
        for (int i = 0; texts != null && i < texts.size(); i++) {
            try {
                ids.add(parse.apply(texts.get(i)));
            } catch (NotFound noIdentifier) {
                throw new RuleBroken("unknown" + pointer.replace('/', '-'), pointer + "/" + i, noIdentifier.told());
            }
        }
        return ids;
    }
}
