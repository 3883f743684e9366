package org.heardcrm.referrals;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The way of a prospect who came by a recommendation: named, introduced, talking, then an opportunity that is won; or
 * lost; or quiet for a while. It goes forward only, back only from quiet; each step is dated, none before the one before
 * it. That it is an opportunity, won, or lost after that, is said by the opportunity that names it.
 */
@Entity
@Table(name = "referral")
public class Referral {

    private static final int LONGEST_NOTE = 2_000;

    @Id
    private long id;

    @Version
    private long version;

    @Column(name = "recommendation_id")
    private long recommendation;

    @Column(name = "prospect_id")
    private long prospect;

    @Column(name = "prospect_contact_id")
    private @Nullable Long prospectContact;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private @Nullable String note;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "referral_id", referencedColumnName = "id", insertable = false, updatable = false)
    @OrderBy("seq")
    private List<ReferralStep> steps = new ArrayList<>();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Referral() {
        // for JPA
    }

    static Referral named(
            ReferralId id, RecommendationId recommendation, AccountId prospect, Instant at, Author by, Instant now) {
        Referral referral = new Referral();
        referral.id = id.value();
        referral.recommendation = recommendation.value();
        referral.prospect = prospect.value();
        referral.createdAt = now;
        referral.add(Stage.NAMED, at, by, now);
        return referral;
    }

    /**
     * A member says how far it is: INTRODUCED, TALKING, LOST or QUIET.
     *
     * @throws StageNotPossible when it cannot go there from where it is
     * @throws EffectBeforeCause when the step is dated before the one before it
     */
    public void advance(Stage next, Instant at, Author by, Instant now) {
        if (!stage.mayAdvanceTo(next)) {
            throw new StageNotPossible(stage, next);
        }
        step(next, When.past(at, now, "/at"), "/at", by, now);
    }

    /** Nobody speaks for now. */
    public void quiet(Instant at, Author by, Instant now) {
        advance(Stage.QUIET, at, by, now);
    }

    /** An opportunity names it; when nobody said since when, the date may give way to what is known later. */
    void becomeOpportunity(Instant at, boolean said, Author by, Instant now) {
        take(Stage.OPPORTUNITY);
        if (said) {
            step(Stage.OPPORTUNITY, at, "/openedAt", by, now);
        } else {
            add(Stage.OPPORTUNITY, at.isBefore(last().at()) ? last().at() : at, by, now)
                    .assumed();
        }
    }

    void won(Instant at, Author by, Instant now) {
        take(Stage.WON);
        decide(Stage.WON, at, "/wonAt", by, now);
    }

    void lost(Instant at, Author by, Instant now) {
        take(Stage.LOST);
        decide(Stage.LOST, at, "", by, now);
    }

    /** What a member may write beside the way itself. */
    public void edit(@Nullable ContactId contact, @Nullable String words, Instant now) {
        if (words != null && words.codePointCount(0, words.length()) > LONGEST_NOTE) {
            throw new RuleBroken(
                    "length", "/note", "{0} has at most {1} characters.", Sentence.noun("A note"), LONGEST_NOTE);
        }
        prospectContact = contact == null ? null : contact.value();
        note = words == null || words.isBlank() ? null : words.strip();
        updatedAt = now;
    }

    private void take(Stage next) {
        if (!stage.mayBeTakenTo(next)) {
            throw new StageNotPossible(stage, next);
        }
    }

    private void decide(Stage outcome, Instant at, String pointer, Author by, Instant now) {
        Instant before = steps.get(steps.size() - 2).at();
        last().giveWayTo(at.isBefore(before) ? before : at);
        step(outcome, at, pointer, by, now);
    }

    private void step(Stage next, Instant at, String pointer, Author by, Instant now) {
        EffectBeforeCause.check(
                at,
                last().at(),
                pointer,
                Sentence.of(
                        "stage-before-earlier",
                        "A referral cannot become {0} before it became {1}.",
                        next,
                        last().stage()));
        add(next, at, by, now);
    }

    private ReferralStep add(Stage next, Instant at, Author by, Instant now) {
        ReferralStep step = new ReferralStep(id(), steps.size() + 1, next, at, by, now);
        steps.add(step);
        stage = next;
        updatedAt = now;
        return step;
    }

    private ReferralStep last() {
        return steps.get(steps.size() - 1);
    }

    public ReferralId id() {
        return new ReferralId(id);
    }

    public long version() {
        return version;
    }

    public RecommendationId recommendation() {
        return new RecommendationId(recommendation);
    }

    public AccountId prospect() {
        return new AccountId(prospect);
    }

    public @Nullable ContactId prospectContact() {
        return prospectContact == null ? null : new ContactId(prospectContact);
    }

    public Stage stage() {
        return stage;
    }

    public @Nullable String note() {
        return note;
    }

    /** Its way, the first step first. */
    public List<ReferralStep> steps() {
        return List.copyOf(steps);
    }

    /** When it came to the stage where it is. */
    public Instant stageAt() {
        return last().at();
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
