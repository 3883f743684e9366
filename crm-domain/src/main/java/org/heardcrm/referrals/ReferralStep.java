package org.heardcrm.referrals;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.heardcrm.platform.Author;

/** That a referral came to a stage, and when. */
@Entity
@Table(name = "referral_step")
@IdClass(ReferralStepKey.class)
public class ReferralStep {

    @Id
    @Column(name = "referral_id")
    private long referral;

    @Id
    private int seq;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private Instant at;

    /** Nobody said when: the date is the moment of writing it down. */
    private boolean assumed;

    @Embedded
    private Author by;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReferralStep() {
        // for JPA
    }

    ReferralStep(ReferralId referral, int seq, Stage stage, Instant at, Author by, Instant recordedAt) {
        this.referral = referral.value();
        this.seq = seq;
        this.stage = stage;
        this.at = at;
        this.by = by;
        this.recordedAt = recordedAt;
    }

    ReferralStep assumed() {
        assumed = true;
        return this;
    }

    /** A date that nobody said gives way to what is known now. */
    void giveWayTo(Instant known) {
        if (assumed && known.isBefore(at)) {
            at = known;
        }
    }

    public Stage stage() {
        return stage;
    }

    public Instant at() {
        return at;
    }

    public Author by() {
        return by;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
