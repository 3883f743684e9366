package org.heardcrm.referrals;

import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Line;
import org.heardcrm.platform.Money;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Possible new business with money: open, then won or lost, once. Its origin is asked until it is known; earned business
 * names the referral it came by, and takes that referral along its way.
 */
@Entity
@Table(name = "opportunity")
public class Opportunity {

    private static final int LONGEST_REASON = 500;

    @Id
    private long id;

    @Version
    private long version;

    @Column(name = "account_id")
    private long account;

    private String title;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "currency"))
    private Money value;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "referral_id")
    private @Nullable Long referral;

    @Enumerated(EnumType.STRING)
    private OpportunityState state;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_at_said")
    private boolean openedAtSaid;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "lost_reason")
    private @Nullable String lostReason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Opportunity() {
        // for JPA
    }

    /**
     * Business that may come; where from, nobody asked yet.
     *
     * @throws RuleBroken when it begins in the future
     */
    public static Opportunity opened(OpportunityId id, PossibleBusiness business, Instant now) {
        Opportunity opportunity = new Opportunity();
        opportunity.id = id.value();
        opportunity.account = business.account().value();
        opportunity.title = business.title();
        opportunity.value = business.value();
        opportunity.origin = Origin.UNKNOWN;
        opportunity.state = OpportunityState.OPEN;
        opportunity.openedAtSaid = business.openedAt() != null;
        opportunity.openedAt = When.past(requireNonNullElse(business.openedAt(), now), now, "/openedAt");
        opportunity.createdAt = now;
        opportunity.updatedAt = now;
        return opportunity;
    }

    /**
     * Somebody told them: this referral, which comes as far as the opportunity is.
     *
     * @throws OriginIsKnown when it came by another referral
     * @throws StageNotPossible when the referral is lost, or has its opportunity
     * @throws EffectBeforeCause when the opportunity is older than the referral
     */
    public void earnedBy(Referral told, Author by, Instant now) {
        if (referral != null) {
            throw new OriginIsKnown();
        }
        if (!told.prospect().equals(account())) {
            throw new RuleBroken("referral-account", "/referralId", "This referral is another account's way.");
        }
        told.becomeOpportunity(openedAt, openedAtSaid, by, now);
        if (state == OpportunityState.WON) {
            told.won(requireNonNullElse(decidedAt, now), by, now);
        } else if (state == OpportunityState.LOST) {
            told.lost(requireNonNullElse(decidedAt, now), by, now);
        }
        origin = Origin.EARNED;
        referral = told.id().value();
        updatedAt = now;
    }

    /**
     * Nobody told them, or nobody asked yet.
     *
     * @throws OriginIsKnown when it came by a referral
     * @throws RuleBroken for EARNED, which needs its referral
     */
    public void notEarned(Origin known, Instant now) {
        if (known == Origin.EARNED) {
            throw new RuleBroken(
                    "earned-by-whom", "/referralId", "Earned business names its referral or who told them.");
        }
        if (referral != null) {
            throw new OriginIsKnown();
        }
        origin = known;
        updatedAt = now;
    }

    /**
     * @param worth another value than before, or null
     * @param told the referral it names, when it names one
     * @throws OpportunityDecided when it was won or lost already
     * @throws EffectBeforeCause when it is won before it was opened, or before a step of its referral
     */
    public void win(Instant at, @Nullable Money worth, @Nullable Referral told, Author by, Instant now) {
        expectOpen();
        Instant wonAt = When.past(at, now, "/wonAt");
        if (openedAtSaid) {
            EffectBeforeCause.check(
                    wonAt,
                    openedAt,
                    "/wonAt",
                    Sentence.of("won-before-opened", "Business cannot be won before it was opened."));
        } else if (wonAt.isBefore(openedAt)) {
            openedAt = wonAt;
        }
        if (told != null) {
            told.won(wonAt, by, now);
        }
        value = worth == null ? value : PossibleBusiness.worth(worth);
        decide(OpportunityState.WON, wonAt, now);
    }

    /**
     * @param reason 1 to 500 characters
     * @throws OpportunityDecided when it was won or lost already
     */
    public void lose(String reason, @Nullable Referral told, Author by, Instant now) {
        expectOpen();
        lostReason = Line.required("/reason", "A reason", reason, LONGEST_REASON);
        if (told != null) {
            told.lost(now, by, now);
        }
        decide(OpportunityState.LOST, now, now);
    }

    /**
     * @throws OpportunityDecided when the value would change after it was won or lost
     */
    public void edit(String words, Money worth, Instant now) {
        PossibleBusiness edited = new PossibleBusiness(account(), words, worth, openedAt);
        if (!value.equals(worth)) {
            expectOpen();
        }
        title = edited.title();
        value = edited.value();
        updatedAt = now;
    }

    private void expectOpen() {
        if (state != OpportunityState.OPEN) {
            throw new OpportunityDecided(state);
        }
    }

    private void decide(OpportunityState outcome, Instant at, Instant now) {
        state = outcome;
        decidedAt = at;
        updatedAt = now;
    }

    public OpportunityId id() {
        return new OpportunityId(id);
    }

    public long version() {
        return version;
    }

    public AccountId account() {
        return new AccountId(account);
    }

    public String title() {
        return title;
    }

    public Money value() {
        return value;
    }

    public Origin origin() {
        return origin;
    }

    public @Nullable ReferralId referral() {
        return referral == null ? null : new ReferralId(referral);
    }

    public OpportunityState state() {
        return state;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** When it was won or lost. */
    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String lostReason() {
        return lostReason;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
