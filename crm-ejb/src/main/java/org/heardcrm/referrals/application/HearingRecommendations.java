package org.heardcrm.referrals.application;

import static java.util.Objects.requireNonNullElse;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.heardcrm.accounts.Account;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.Contact;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.accounts.application.KnowingClients;
import org.heardcrm.platform.DomainEvent;
import org.heardcrm.platform.Duplicate;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Ids;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Settings;
import org.heardcrm.referrals.EffectBeforeCause;
import org.heardcrm.referrals.Precision;
import org.heardcrm.referrals.Recommendation;
import org.heardcrm.referrals.RecommendationHeard;
import org.heardcrm.referrals.RecommendationId;
import org.heardcrm.referrals.ReferralId;
import org.heardcrm.referrals.ReferredToItself;
import org.heardcrm.referrals.SaidAt;
import org.heardcrm.referrals.Telling;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** Somebody heard who told whom, and writes it down. */
@Stateless
@Needs(Right.WRITE_REFERRALS)
public class HearingRecommendations {

    @Inject
    private Recommendations recommendations;

    @Inject
    private ReferringProspects referring;

    @Inject
    private KnowingClients clients;

    @Inject
    private Named named;

    @Inject
    private Ids ids;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    @Inject
    private Settings settings;

    @Inject
    private Event<DomainEvent> events;

    /**
     * @throws RuleBroken when somebody or something it names does not exist, or it lies in the future
     * @throws EffectBeforeCause when it was said before the exception that made them speak was reported
     */
    public RecommendationId hear(WordOfMouth word) {
        Instant now = clock.instant();
        Recommendation recommendation = Recommendation.heard(
                new RecommendationId(ids.next()),
                telling(word, now),
                caller.get().author(),
                now);
        if (word.exception() != null) {
            ExceptionTicket exception = named.exception(word.exception(), "/exceptionTicketId");
            recommendation.because(exception.id(), exception.reportedAt());
        }
        recommendations.add(recommendation);
        TicketId cause = recommendation.exception();
        events.fire(new RecommendationHeard(
                recommendation.id().value(),
                recommendation.recommender().value(),
                cause == null ? null : cause.value(),
                recommendation.sentiment(),
                now));
        return recommendation.id();
    }

    /**
     * "X told me", says a prospect: a recommendation, and the referral by which they came, named when it was said.
     *
     * @param saidAt null for now
     * @throws RuleBroken when the prospect or who told them does not exist, or it lies in the future
     * @throws ReferredToItself when who told them is one of them
     */
    public ReferralId toldBy(
            AccountId prospect, ContactId recommender, @Nullable Instant saidAt, @Nullable Precision precision) {
        Account account = named.account(prospect, "/accountId");
        Contact told = named.contact(recommender, "/toldBy/contactId");
        ReferredToItself.check(prospect, told.accounts(), "/toldBy/contactId");
        RecommendationId id = hear(WordOfMouth.toldBy(recommender, account.name(), saidAt, precision));
        return referring.refer(id, prospect, recommendations.byId(id).saidAt().latest());
    }

    /**
     * Somebody was told and has come: a recommendation, and the referral of the account of that name, which is a
     * prospect from now on when nobody bears it.
     *
     * @throws Duplicate when several accounts bear the name
     * @throws RuleBroken as {@link #hear}
     * @throws ReferredToItself when who told them is one of them
     */
    public ReferralId cameBy(String prospect, WordOfMouth word) {
        AccountId account = clients.prospectNamed(prospect);
        RecommendationId id = hear(word);
        return referring.refer(id, account, recommendations.byId(id).saidAt().latest());
    }

    private Telling telling(WordOfMouth word, Instant now) {
        named.contact(word.recommender(), "/recommenderContactId");
        if (word.toldTo() != null) {
            named.contact(word.toldTo(), "/toldTo/contactId");
        }
        return new Telling(
                word.recommender(),
                word.toldTo(),
                word.toldToName(),
                word.sentiment(),
                word.where(),
                word.evidence(),
                SaidAt.of(requireNonNullElse(word.saidAt(), now), word.precision(), settings.zone(), now));
    }
}
