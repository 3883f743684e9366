package org.heardcrm.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Where an exception came from; set when it begins. */
@Embeddable
class Origin {

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "raised_by")
    private RaisedBy raisedBy;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Column(name = "external_id")
    private @Nullable String externalId;

    private @Nullable Long follows;
    private boolean demo;
    private @Nullable String attributes;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Origin() {
        // for JPA
    }

    /** @throws RuleBroken when it was reported after now */
    static Origin of(Opening opening, Instant now) {
        if (opening.reportedAt().isAfter(now)) {
            throw new RuleBroken("reported-in-past", "/reportedAt", "An exception cannot be reported in the future.");
        }
        Origin origin = new Origin();
        origin.accountId = opening.accountId();
        origin.raisedBy = opening.raisedBy();
        origin.source = opening.source();
        origin.externalId = opening.externalId();
        origin.demo = opening.demo();
        origin.reportedAt = opening.reportedAt();
        origin.createdAt = now;
        return origin;
    }

    void follows(TicketId earlier) {
        follows = earlier.value();
    }

    void hadBesides(@Nullable String known) {
        attributes = known;
    }

    long accountId() {
        return accountId;
    }

    RaisedBy raisedBy() {
        return raisedBy;
    }

    Source source() {
        return source;
    }

    @Nullable
    String externalId() {
        return externalId;
    }

    @Nullable
    TicketId earlier() {
        return follows == null ? null : new TicketId(follows);
    }

    boolean isDemo() {
        return demo;
    }

    @Nullable
    String attributes() {
        return attributes;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    Instant createdAt() {
        return createdAt;
    }
}
