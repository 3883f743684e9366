package org.heardcrm.referrals.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.heardcrm.platform.DomainEvent;
import org.heardcrm.platform.Money;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Stale;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Ids;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.referrals.EffectBeforeCause;
import org.heardcrm.referrals.Opportunity;
import org.heardcrm.referrals.OpportunityChanged;
import org.heardcrm.referrals.OpportunityId;
import org.heardcrm.referrals.OpportunityOpened;
import org.heardcrm.referrals.PossibleBusiness;
import org.jspecify.annotations.Nullable;

/** A member writes down possible business, and where it came from once somebody asked. */
@Stateless
@Needs(Right.WRITE_REFERRALS)
public class KeepingOpportunities {

    @Inject
    private Opportunities opportunities;

    @Inject
    private Origins origins;

    @Inject
    private Named named;

    @Inject
    private Ids ids;

    @Inject
    private HeardClock clock;

    @Inject
    private Event<DomainEvent> events;

    /**
     * @throws RuleBroken when the account or who told them does not exist, or the value is nothing
     * @throws EffectBeforeCause when it is older than its referral
     */
    public OpportunityId open(PossibleBusiness business, Source source) {
        named.account(business.account(), "/accountId");
        Instant now = clock.instant();
        Opportunity opportunity = Opportunity.opened(new OpportunityId(ids.next()), business, now);
        origins.say(opportunity, source, now);
        opportunities.add(opportunity);
        events.fire(OpportunityOpened.of(opportunity, now));
        return opportunity.id();
    }

    /**
     * @param source where it came from, when that is said anew, or null
     * @throws NotFound when there is no such opportunity
     * @throws Stale when it has another version now
     */
    public void edit(OpportunityId id, long expected, String title, Money value, @Nullable Source source) {
        Opportunity opportunity = opportunities.forChange(id, expected);
        Instant now = clock.instant();
        opportunity.edit(title, value, now);
        if (source != null) {
            origins.say(opportunity, source, now);
        }
        opportunities.flush();
        events.fire(OpportunityChanged.of(opportunity, now));
    }
}
