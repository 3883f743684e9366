package org.heardcrm.members.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.heardcrm.members.Skill;
import org.heardcrm.members.SkillId;
import org.heardcrm.platform.Duplicate;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Ids;
import org.heardcrm.platform.application.Needs;
import org.jspecify.annotations.Nullable;

/** Admins keep the list of skills. */
@Stateless
@Needs(Right.WRITE_LISTS)
public class KeepingSkills {

    @Inject
    private Skills skills;

    @Inject
    private Ids ids;

    @Inject
    private HeardClock clock;

    /** @throws Duplicate when there is one of that name or external identifier */
    public SkillId add(String name, @Nullable String externalId) {
        refuse(skills.named(name), name);
        refuse(externalId == null ? Optional.empty() : skills.withExternalId(externalId), name);
        Skill skill = Skill.named(new SkillId(ids.next()), name, externalId, clock.instant());
        skills.add(skill);
        skills.flush();
        return skill.id();
    }

    /** The skill that another system calls so, or of that name: the one there is, or else a new one. */
    @Needs(Right.WRITE_IMPORTS)
    public SkillId knownElsewhereAs(String externalId, String name) {
        return skills.withExternalId(externalId).or(() -> skills.named(name)).orElseGet(() -> add(name, externalId));
    }

    /**
     * @param version what the caller has seen, or null when it does not matter
     * @throws Duplicate when another one has that name or external identifier
     */
    public void change(SkillId id, String name, boolean active, @Nullable String externalId, @Nullable Long version) {
        Skill skill = skills.byId(id, version);
        refuse(skills.named(name).filter(other -> !other.equals(id)), name);
        refuse(
                Optional.ofNullable(externalId).flatMap(skills::withExternalId).filter(other -> !other.equals(id)),
                name);
        skill.describe(name, active, externalId, clock.instant());
        skills.flush();
    }

    private static void refuse(Optional<SkillId> other, String name) {
        other.ifPresent(id -> {
            throw new Duplicate(
                    Sentence.of("skill-known", "There is such a skill already."),
                    List.of(new Duplicate.Candidate(id.toString(), name.strip())));
        });
    }
}
