package org.heardcrm.referrals.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.heardcrm.accounts.RevenueFigure;
import org.heardcrm.accounts.RevenueKind;
import org.heardcrm.accounts.application.BecomingClients;
import org.heardcrm.accounts.application.EnteringRevenue;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.DomainEvent;
import org.heardcrm.platform.Money;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.Stale;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Settings;
import org.heardcrm.referrals.EffectBeforeCause;
import org.heardcrm.referrals.Opportunity;
import org.heardcrm.referrals.OpportunityDecided;
import org.heardcrm.referrals.OpportunityId;
import org.heardcrm.referrals.OpportunityLost;
import org.heardcrm.referrals.OpportunityWon;
import org.heardcrm.referrals.Referral;
import org.heardcrm.referrals.ReferralId;
import org.jspecify.annotations.Nullable;

/** An opportunity is won or lost: its referral with it; what is won is revenue, and makes the account a client. */
@Stateless
@Needs(Right.WRITE_REFERRALS)
public class DecidingOpportunities {

    @Inject
    private Opportunities opportunities;

    @Inject
    private Referrals referrals;

    @Inject
    private EnteringRevenue revenue;

    @Inject
    private BecomingClients becoming;

    @Inject
    private Settings settings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    @Inject
    private Event<DomainEvent> events;

    /**
     * @param expected the version the caller looked at, or null if they do not say
     * @param value another value than before, or null
     * @throws NotFound when there is no such opportunity
     * @throws Stale when it has another version now
     * @throws OpportunityDecided when it was won or lost already
     * @throws EffectBeforeCause when it is won before a step of its referral
     */
    public void win(OpportunityId id, @Nullable Long expected, Instant wonAt, @Nullable Money value, RevenueKind kind) {
        Opportunity opportunity = opportunities.forChange(id, expected);
        Referral referral = referralOf(opportunity);
        Instant now = clock.instant();
        opportunity.win(wonAt, value, referral, author(), now);
        settle(referral, now);
        LocalDate day = wonAt.atZone(settings.zone()).toLocalDate();
        RevenueFigure figure = new RevenueFigure(YearMonth.from(day), opportunity.value(), kind);
        revenue.won(opportunity.account(), figure, id);
        becoming.becomeClient(opportunity.account(), day);
        events.fire(OpportunityWon.of(opportunity, now));
    }

    /**
     * @param expected the version the caller looked at, or null if they do not say
     * @throws NotFound when there is no such opportunity
     * @throws Stale when it has another version now
     * @throws OpportunityDecided when it was won or lost already
     */
    public void lose(OpportunityId id, @Nullable Long expected, String reason) {
        Opportunity opportunity = opportunities.forChange(id, expected);
        Referral referral = referralOf(opportunity);
        Instant now = clock.instant();
        opportunity.lose(reason, referral, author(), now);
        settle(referral, now);
        events.fire(OpportunityLost.of(opportunity, now));
    }

    private void settle(@Nullable Referral referral, Instant now) {
        opportunities.flush();
        if (referral != null) {
            referrals.moved(referral, now);
        }
    }

    private @Nullable Referral referralOf(Opportunity opportunity) {
        ReferralId id = opportunity.referral();
        return id == null ? null : referrals.forChange(id, null);
    }

    private Author author() {
        return caller.get().author();
    }
}
