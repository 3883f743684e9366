package org.heardcrm.offerings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.heardcrm.offerings.Category;
import org.heardcrm.offerings.CategoryId;
import org.heardcrm.platform.Duplicate.Candidate;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.application.Sql;
import org.jspecify.annotations.Nullable;

/** All categories. */
@ApplicationScoped
public class Categories {

    static final String NOUN = "This category";

    @PersistenceContext(unitName = "heard")
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** Stores it at once: what is asked by SQL afterwards sees it. */
    public void add(Category category) {
        entities.persist(category);
        entities.flush();
    }

    /** @throws NotFound when there is none */
    public Category byId(CategoryId id) {
        return found(entities.find(Category.class, id.value()));
    }

    /** Held until the transaction ends. */
    Category forChange(CategoryId id) {
        return found(entities.find(Category.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    void flush() {
        entities.flush();
    }

    /** The one with exactly this name, without case, below that parent. */
    Optional<Candidate> named(@Nullable CategoryId parent, String name) {
        return sql.one(
                "select id, name from category where coalesce(parent_id, 0) = ? and lower(name) = lower(?)",
                row -> new Candidate(row.text("id"), row.text("name")),
                parent == null ? 0L : parent.value(),
                name);
    }

    /** Itself and all above it; nothing when there is no such category. */
    List<CategoryId> lineOf(CategoryId id) {
        return sql.all(
                "with recursive line as (select id, parent_id from category where id = ? union"
                        + " select c.id, c.parent_id from category c join line on line.parent_id = c.id)"
                        + " select id from line",
                row -> new CategoryId(row.number("id")),
                id);
    }

    private static Category found(@Nullable Category category) {
        if (category == null) {
            throw NotFound.of(NOUN);
        }
        return category;
    }
}
