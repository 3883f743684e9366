package org.heardcrm.members.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.heardcrm.platform.Name;
import org.heardcrm.platform.RuleBroken;

/** A program that calls Heard with a token of its own; never a person, so it owns nothing. */
@Entity
@Table(name = "integration")
public class Integration {

    @Id
    private long id;

    private String name;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Integration() {
        // for JPA
    }

    private Integration(IntegrationId id, String name, Instant now) {
        this.id = id.value();
        this.name = name;
        this.createdAt = now;
    }

    /** @throws RuleBroken when the name is empty or longer than 120 characters */
    public static Integration named(IntegrationId id, String name, Instant now) {
        return new Integration(id, Name.required("integration-name", "/integration", "An integration", name), now);
    }

    public IntegrationId id() {
        return new IntegrationId(id);
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
