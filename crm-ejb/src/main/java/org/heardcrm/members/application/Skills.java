package org.heardcrm.members.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.heardcrm.members.Skill;
import org.heardcrm.members.SkillId;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Stale;
import org.heardcrm.platform.application.Sql;
import org.jspecify.annotations.Nullable;

/** All skills, retired ones too. */
@ApplicationScoped
public class Skills {

    @PersistenceContext(unitName = "heard")
    private EntityManager entities;

    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected Skills() {
        // for CDI
    }

    @Inject
    public Skills(Sql sql) {
        this.sql = sql;
    }

    public void add(Skill skill) {
        entities.persist(skill);
    }

    /**
     * @param version what the caller has seen, or null when it does not matter
     * @throws NotFound when there is none
     * @throws Stale when it was changed since
     */
    public Skill byId(SkillId id, @Nullable Long version) {
        Skill skill = Optional.ofNullable(entities.find(Skill.class, id.value()))
                .orElseThrow(() -> NotFound.of("This skill"));
        if (version != null && version != skill.version()) {
            throw new Stale("This skill", skill.version());
        }
        return skill;
    }

    /** Upper and lower case are the same. */
    public Optional<SkillId> named(String name) {
        return sql.one(
                "select id from skill where lower(name) = lower(?)",
                row -> new SkillId(row.number("id")),
                name.strip());
    }

    public Optional<SkillId> withExternalId(String externalId) {
        return sql.one("select id from skill where external_id = ?", row -> new SkillId(row.number("id")), externalId);
    }

    public void flush() {
        entities.flush();
    }
}
