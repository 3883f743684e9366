package org.heardcrm.members.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.heardcrm.members.Team;
import org.heardcrm.members.TeamId;
import org.heardcrm.platform.Duplicate;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Ids;
import org.heardcrm.platform.application.Needs;
import org.jspecify.annotations.Nullable;

/** Admins keep the list of teams. */
@Stateless
@Needs(Right.WRITE_LISTS)
public class KeepingTeams {

    @Inject
    private Teams teams;

    @Inject
    private Ids ids;

    @Inject
    private HeardClock clock;

    /** @throws Duplicate when there is one of that name or external identifier */
    public TeamId add(String name, @Nullable String externalId) {
        refuse(teams.named(name), name);
        refuse(externalId == null ? Optional.empty() : teams.withExternalId(externalId), name);
        Team team = Team.named(new TeamId(ids.next()), name, externalId, clock.instant());
        teams.add(team);
        teams.flush();
        return team.id();
    }

    /** The team that another system calls so, or of that name: the one there is, or else a new one. */
    @Needs(Right.WRITE_IMPORTS)
    public TeamId knownElsewhereAs(String externalId, String name) {
        return teams.withExternalId(externalId).or(() -> teams.named(name)).orElseGet(() -> add(name, externalId));
    }

    /**
     * @param version what the caller has seen, or null when it does not matter
     * @throws Duplicate when another one has that name or external identifier
     */
    public void change(TeamId id, String name, boolean active, @Nullable String externalId, @Nullable Long version) {
        Team team = teams.byId(id, version);
        refuse(teams.named(name).filter(other -> !other.equals(id)), name);
        refuse(Optional.ofNullable(externalId).flatMap(teams::withExternalId).filter(other -> !other.equals(id)), name);
        team.describe(name, active, externalId, clock.instant());
        teams.flush();
    }

    private static void refuse(Optional<TeamId> other, String name) {
        other.ifPresent(id -> {
            throw new Duplicate(
                    Sentence.of("team-known", "There is such a team already."),
                    List.of(new Duplicate.Candidate(id.toString(), name.strip())));
        });
    }
}
