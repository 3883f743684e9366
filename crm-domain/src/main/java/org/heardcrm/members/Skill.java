package org.heardcrm.members;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Something a member is good at, by which help is found. It is retired rather than removed, since members and exceptions may name it. */
@Entity
@Table(name = "skill")
public class Skill {

    @Id
    private long id;

    private String name;

    private boolean active = true;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Skill() {
        // for JPA
    }

    private Skill(SkillId id, String name, @Nullable String externalId, Instant now) {
        this.id = id.value();
        this.createdAt = now;
        take(name, true, externalId, now);
    }

    /** @throws RuleBroken when the name is empty or longer than 120 characters */
    public static Skill named(SkillId id, String name, @Nullable String externalId, Instant now) {
        return new Skill(id, name, externalId, now);
    }

    /** @throws RuleBroken when the name is empty or longer than 120 characters */
    public void describe(String newName, boolean inUse, @Nullable String newExternalId, Instant now) {
        take(newName, inUse, newExternalId, now);
    }

    private void take(String newName, boolean inUse, @Nullable String newExternalId, Instant now) {
        String trimmed = newName.strip();
        if (trimmed.isEmpty() || trimmed.length() > 120) {
            throw new RuleBroken("skill-name", "/name", "A skill's name has 1 to 120 characters.");
        }
        name = trimmed;
        active = inUse;
        externalId = newExternalId;
        updatedAt = now;
    }

    public SkillId id() {
        return new SkillId(id);
    }

    public String name() {
        return name;
    }

    /** Whether it can still be chosen. */
    public boolean isActive() {
        return active;
    }

    public @Nullable String externalId() {
        return externalId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public long version() {
        return version;
    }
}
