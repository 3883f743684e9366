package org.heardcrm.offerings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.heardcrm.offerings.Offering;
import org.heardcrm.offerings.OfferingId;
import org.heardcrm.platform.Duplicate.Candidate;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.application.Sql;
import org.jspecify.annotations.Nullable;

/** All offerings. */
@ApplicationScoped
public class Offerings {

    static final String NOUN = "This offering";

    @PersistenceContext(unitName = "heard")
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** Stores it at once: what is asked by SQL afterwards sees it. */
    public void add(Offering offering) {
        entities.persist(offering);
        entities.flush();
    }

    /** @throws NotFound when there is none */
    public Offering byId(OfferingId id) {
        return found(entities.find(Offering.class, id.value()));
    }

    /** Held until the transaction ends. */
    Offering forChange(OfferingId id) {
        return found(entities.find(Offering.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    void flush() {
        entities.flush();
    }

    /** The one with exactly this name, without case. */
    Optional<Candidate> named(String name) {
        return sql.one(
                "select id, name from offering where lower(name) = lower(?)",
                row -> new Candidate(row.text("id"), row.text("name")),
                name);
    }

    private static Offering found(@Nullable Offering offering) {
        if (offering == null) {
            throw NotFound.of(NOUN);
        }
        return offering;
    }
}
