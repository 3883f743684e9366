package org.heardcrm.members.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.heardcrm.members.Team;
import org.heardcrm.members.TeamId;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Stale;
import org.heardcrm.platform.application.Sql;
import org.jspecify.annotations.Nullable;

/** All teams, retired ones too. */
@ApplicationScoped
public class Teams {

    @PersistenceContext(unitName = "heard")
    private EntityManager entities;

    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected Teams() {
        // for CDI
    }

    @Inject
    public Teams(Sql sql) {
        this.sql = sql;
    }

    public void add(Team team) {
        entities.persist(team);
    }

    /**
     * @param version what the caller has seen, or null when it does not matter
     * @throws NotFound when there is none
     * @throws Stale when it was changed since
     */
    public Team byId(TeamId id, @Nullable Long version) {
        Team team =
                Optional.ofNullable(entities.find(Team.class, id.value())).orElseThrow(() -> NotFound.of("This team"));
        if (version != null && version != team.version()) {
            throw new Stale("This team", team.version());
        }
        return team;
    }

    /** Upper and lower case are the same. */
    public Optional<TeamId> named(String name) {
        return sql.one(
                "select id from team where lower(name) = lower(?)", row -> new TeamId(row.number("id")), name.strip());
    }

    public Optional<TeamId> withExternalId(String externalId) {
        return sql.one("select id from team where external_id = ?", row -> new TeamId(row.number("id")), externalId);
    }

    public void flush() {
        entities.flush();
    }
}
