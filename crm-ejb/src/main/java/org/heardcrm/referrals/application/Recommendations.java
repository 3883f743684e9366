package org.heardcrm.referrals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.heardcrm.platform.NotFound;
import org.heardcrm.referrals.Recommendation;
import org.heardcrm.referrals.RecommendationId;

/** All recommendations. */
@ApplicationScoped
public class Recommendations {

    static final String NOUN = "This recommendation";

    @PersistenceContext(unitName = "heard")
    private EntityManager entities;

    void add(Recommendation recommendation) {
        entities.persist(recommendation);
        entities.flush();
    }

    /** @throws NotFound when there is none */
    public Recommendation byId(RecommendationId id) {
        Recommendation recommendation = entities.find(Recommendation.class, id.value());
        if (recommendation == null) {
            throw NotFound.of(NOUN);
        }
        return recommendation;
    }
}
