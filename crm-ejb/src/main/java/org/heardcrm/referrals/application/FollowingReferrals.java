package org.heardcrm.referrals.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.Contact;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Stale;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.referrals.EffectBeforeCause;
import org.heardcrm.referrals.Referral;
import org.heardcrm.referrals.ReferralId;
import org.heardcrm.referrals.Stage;
import org.heardcrm.referrals.StageNotPossible;
import org.jspecify.annotations.Nullable;

/** A member follows a prospect on the way, and writes down how far it is. */
@Stateless
@Needs(Right.WRITE_REFERRALS)
public class FollowingReferrals {

    @Inject
    private Referrals referrals;

    @Inject
    private Named named;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    /**
     * @param expected the version the caller looked at, or null if they do not say
     * @param stage INTRODUCED, TALKING or LOST
     * @throws NotFound when there is no such referral
     * @throws Stale when it has another version now
     * @throws StageNotPossible when it cannot go there from where it is
     * @throws EffectBeforeCause when the step is dated before the one before it
     */
    public void advance(ReferralId id, @Nullable Long expected, Stage stage, Instant at) {
        if (stage == Stage.QUIET) {
            throw new RuleBroken("stage", "/stage", "Quiet is an act of its own.");
        }
        move(id, expected, stage, at, clock.instant());
    }

    /** Nobody speaks for now. Errors as {@link #advance}. */
    public void quiet(ReferralId id, @Nullable Long expected) {
        Instant now = clock.instant();
        move(id, expected, Stage.QUIET, now, now);
    }

    /**
     * @param contact who of the prospect we speak with, or null
     * @throws NotFound when there is no such referral
     * @throws Stale when it has another version now
     * @throws RuleBroken when the contact does not belong to the prospect, or the note is too long
     */
    public void edit(ReferralId id, long expected, @Nullable ContactId contact, @Nullable String note) {
        Referral referral = referrals.forChange(id, expected);
        if (contact != null && !contact.equals(referral.prospectContact())) {
            expect(named.contact(contact, "/prospectContactId"), referral.prospect());
        }
        referral.edit(contact, note, clock.instant());
        referrals.flush();
    }

    private static void expect(Contact contact, AccountId prospect) {
        if (!contact.belongsTo(prospect)) {
            throw new RuleBroken(
                    "contact-account",
                    "/prospectContactId",
                    Sentence.of("prospect-contact", "This contact does not belong to the prospect."));
        }
    }

    private void move(ReferralId id, @Nullable Long expected, Stage stage, Instant at, Instant now) {
        Referral referral = referrals.forChange(id, expected);
        referral.advance(stage, at, caller.get().author(), now);
        referrals.moved(referral, now);
    }
}
