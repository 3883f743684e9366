package org.heardcrm.referrals;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** One act of word of mouth, for or against: who told whom, where, and how we know. It is written down once and stays. */
@Entity
@Table(name = "recommendation")
public class Recommendation {

    @Id
    private long id;

    @Column(name = "recommender_id")
    private long recommender;

    @Column(name = "told_contact_id")
    private @Nullable Long toldTo;

    @Column(name = "told_name")
    private @Nullable String toldToName;

    @Enumerated(EnumType.STRING)
    private Sentiment sentiment;

    @Column(name = "place")
    private @Nullable String where;

    @Enumerated(EnumType.STRING)
    private Evidence evidence;

    @Embedded
    private SaidAt saidAt;

    @Column(name = "ticket_id")
    private @Nullable Long ticket;

    @Embedded
    private Author by;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Recommendation() {
        // for JPA
    }

    /** Somebody spoke of the firm. */
    public static Recommendation heard(RecommendationId id, Telling telling, Author by, Instant now) {
        Recommendation recommendation = new Recommendation();
        recommendation.id = id.value();
        recommendation.recommender = telling.recommender().value();
        recommendation.toldTo =
                telling.toldTo() == null ? null : telling.toldTo().value();
        recommendation.toldToName = telling.toldToName();
        recommendation.sentiment = telling.sentiment();
        recommendation.where = telling.where();
        recommendation.evidence = telling.evidence();
        recommendation.saidAt = telling.saidAt();
        recommendation.by = by;
        recommendation.recordedAt = now;
        return recommendation;
    }

    /**
     * An exception made them speak.
     *
     * @param reportedAt from when the exception counts
     * @throws EffectBeforeCause when it was said before
     */
    public Recommendation because(TicketId exception, Instant reportedAt) {
        EffectBeforeCause.check(
                saidAt.latest(),
                reportedAt,
                "/saidAt",
                Sentence.of(
                        "said-before-reported",
                        "This was said before the exception was reported, so it cannot be why."));
        ticket = exception.value();
        return this;
    }

    /**
     * A prospect came by it.
     *
     * @param recommenders the accounts that who spoke belongs to
     * @throws RuleBroken when it speaks against the firm
     * @throws ReferredToItself when the prospect is one of those accounts
     * @throws EffectBeforeCause when the prospect was named before it was said
     */
    public Referral refer(
            ReferralId referral,
            AccountId prospect,
            Collection<AccountId> recommenders,
            Instant at,
            Author author,
            Instant now) {
        if (sentiment == Sentiment.AGAINST) {
            throw new RuleBroken("recommended-against", "", "Nobody is referred by word against the firm.");
        }
        ReferredToItself.check(prospect, recommenders, "/prospectAccountId");
        Instant named = When.past(at, now, "/at");
        EffectBeforeCause.check(
                named,
                saidAt.latest(),
                "/at",
                Sentence.of("named-before-said", "The prospect cannot be named before the recommendation was said."));
        return Referral.named(referral, id(), prospect, named, author, now);
    }

    public RecommendationId id() {
        return new RecommendationId(id);
    }

    public ContactId recommender() {
        return new ContactId(recommender);
    }

    public @Nullable ContactId toldTo() {
        return toldTo == null ? null : new ContactId(toldTo);
    }

    public @Nullable String toldToName() {
        return toldToName;
    }

    public Sentiment sentiment() {
        return sentiment;
    }

    public @Nullable String where() {
        return where;
    }

    public Evidence evidence() {
        return evidence;
    }

    public SaidAt saidAt() {
        return saidAt;
    }

    public @Nullable TicketId exception() {
        return ticket == null ? null : new TicketId(ticket);
    }

    public Author by() {
        return by;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
