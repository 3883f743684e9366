package org.heardcrm.referrals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Stale;
import org.heardcrm.referrals.Opportunity;
import org.heardcrm.referrals.OpportunityId;
import org.jspecify.annotations.Nullable;

/** All opportunities, each locked for one act at a time. */
@ApplicationScoped
public class Opportunities {

    static final String NOUN = "This opportunity";

    @PersistenceContext(unitName = "heard")
    private EntityManager entities;

    void add(Opportunity opportunity) {
        entities.persist(opportunity);
        entities.flush();
    }

    /**
     * Held until the transaction ends.
     *
     * @param expected the version the caller looked at, or null if they do not say
     * @throws NotFound when there is none
     * @throws Stale when it has another version now
     */
    Opportunity forChange(OpportunityId id, @Nullable Long expected) {
        Opportunity opportunity = entities.find(Opportunity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (opportunity == null) {
            throw NotFound.of(NOUN);
        }
        if (expected != null && expected != opportunity.version()) {
            throw new Stale(NOUN, opportunity.version());
        }
        return opportunity;
    }

    void flush() {
        entities.flush();
    }
}
