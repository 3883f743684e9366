package org.heardcrm.offerings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something the firm does for its clients. It is retired, never deleted. */
@Entity
@Table(name = "offering")
public class Offering {

    @Id
    private long id;

    @Version
    private long version;

    private String name;

    private @Nullable String description;

    private boolean retired;

    private boolean demo;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Offering() {
        // for JPA
    }

    private Offering(OfferingId id, OfferingDetails details, Instant at) {
        this.id = id.value();
        this.createdAt = at;
        this.updatedAt = at;
        take(details);
    }

    public static Offering added(OfferingId id, OfferingDetails details, Instant at) {
        return new Offering(id, details, at);
    }

    public void edit(OfferingDetails details, Instant at) {
        if (!details().equals(details)) {
            take(details);
            updatedAt = at;
        }
    }

    /** Belongs to the demo firm and goes with it. */
    public void markDemo() {
        demo = true;
    }

    private void take(OfferingDetails details) {
        name = details.name();
        description = details.description();
        retired = details.retired();
    }

    public OfferingId id() {
        return new OfferingId(id);
    }

    public long version() {
        return version;
    }

    public boolean isDemo() {
        return demo;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public OfferingDetails details() {
        return new OfferingDetails(name, description, retired);
    }
}
