package org.heardcrm.offerings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/** A word that exceptions are sorted under; categories form a tree. It is retired, never deleted. */
@Entity
@Table(name = "category")
public class Category {

    @Id
    private long id;

    @Version
    private long version;

    private String name;

    @Column(name = "parent_id")
    private @Nullable Long parent;

    private boolean retired;

    private boolean demo;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Category() {
        // for JPA
    }

    private Category(CategoryId id, CategoryDetails details, Instant at) {
        this.id = id.value();
        this.createdAt = at;
        this.updatedAt = at;
        take(details);
    }

    public static Category added(CategoryId id, CategoryDetails details, Instant at) {
        return new Category(id, details, at);
    }

    /**
     * @param ancestors of the new parent, itself included; nothing for the top
     * @throws RuleBroken when it would stand below itself
     */
    public void edit(CategoryDetails details, Collection<CategoryId> ancestors, Instant at) {
        if (ancestors.contains(id())) {
            throw new RuleBroken("category-below-itself", "/parentId", "A category cannot stand below itself.");
        }
        if (!details().equals(details)) {
            take(details);
            updatedAt = at;
        }
    }

    /** Belongs to the demo firm and goes with it. */
    public void markDemo() {
        demo = true;
    }

    private void take(CategoryDetails details) {
        name = details.name();
        CategoryId above = details.parent();
        parent = above == null ? null : above.value();
        retired = details.retired();
    }

    public CategoryId id() {
        return new CategoryId(id);
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

    public CategoryDetails details() {
        return new CategoryDetails(name, parent == null ? null : new CategoryId(parent), retired);
    }
}
