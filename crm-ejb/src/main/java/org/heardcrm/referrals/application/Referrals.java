package org.heardcrm.referrals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.platform.DomainEvent;
import org.heardcrm.platform.Duplicate.Candidate;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Stale;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.referrals.RecommendationId;
import org.heardcrm.referrals.Referral;
import org.heardcrm.referrals.ReferralId;
import org.heardcrm.referrals.ReferralMoved;
import org.jspecify.annotations.Nullable;

/** All referrals, each locked for one act at a time. */
@ApplicationScoped
public class Referrals {

    static final String NOUN = "This referral";

    @PersistenceContext(unitName = "heard")
    private EntityManager entities;

    @Inject
    private Sql sql;

    @Inject
    private Event<DomainEvent> events;

    void add(Referral referral, Instant now) {
        entities.persist(referral);
        moved(referral, now);
    }

    /**
     * Held until the transaction ends.
     *
     * @param expected the version the caller looked at, or null if they do not say
     * @throws NotFound when there is none
     * @throws Stale when it has another version now
     */
    Referral forChange(ReferralId id, @Nullable Long expected) {
        Referral referral = entities.find(Referral.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (referral == null) {
            throw NotFound.of(NOUN);
        }
        if (expected != null && expected != referral.version()) {
            throw new Stale(NOUN, referral.version());
        }
        return referral;
    }

    /** Stores its new step and tells the other rooms. */
    void moved(Referral referral, Instant now) {
        entities.flush();
        events.fire(ReferralMoved.of(referral, now));
    }

    void flush() {
        entities.flush();
    }

    /** Those by which this recommendation brought this prospect. */
    List<Candidate> of(RecommendationId recommendation, AccountId prospect) {
        return sql.all(
                "select r.id, a.name from referral r join account a on a.id = r.prospect_id"
                        + " where r.recommendation_id = ? and r.prospect_id = ?",
                row -> new Candidate(row.text("id"), row.text("name")),
                recommendation,
                prospect);
    }
}
