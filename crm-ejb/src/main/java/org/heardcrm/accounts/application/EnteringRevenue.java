package org.heardcrm.accounts.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.Revenue;
import org.heardcrm.accounts.RevenueEntered;
import org.heardcrm.accounts.RevenueFigure;
import org.heardcrm.accounts.RevenueId;
import org.heardcrm.accounts.RevenueSource;
import org.heardcrm.platform.DomainEvent;
import org.heardcrm.platform.Id;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Ids;
import org.heardcrm.platform.application.Needs;

/** What an account pays is written down, month by month. */
@Stateless
public class EnteringRevenue {

    @PersistenceContext(unitName = "heard")
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountHistory history;

    @Inject
    private Ids ids;

    @Inject
    private HeardClock clock;

    @Inject
    private Event<DomainEvent> events;

    /**
     * @throws NotFound when there is no such account
     * @throws RuleBroken when the month is too far ahead
     */
    @Needs(Right.WRITE_ACCOUNTS)
    public RevenueId enter(AccountId account, RevenueFigure figure, RevenueSource source) {
        return add(Revenue.entered(nextId(), accounts.byId(account).id(), figure, source, clock.instant()));
    }

    /** Written when an opportunity was won, by the use case that won it and checked the right. */
    public RevenueId won(AccountId account, RevenueFigure figure, Id opportunity) {
        return add(Revenue.won(nextId(), accounts.byId(account).id(), figure, opportunity, clock.instant()));
    }

    private RevenueId nextId() {
        return new RevenueId(ids.next());
    }

    private RevenueId add(Revenue revenue) {
        entities.persist(revenue);
        entities.flush();
        history.entered(revenue);
        events.fire(new RevenueEntered(revenue.account().value(), revenue.id().value(), revenue.recordedAt()));
        return revenue.id();
    }
}
