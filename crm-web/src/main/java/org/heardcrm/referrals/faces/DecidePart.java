package org.heardcrm.referrals.faces;

import static java.util.Objects.requireNonNullElse;
import static java.util.Objects.requireNonNullElseGet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.heardcrm.accounts.RevenueKind;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.faces.PageMessages;
import org.heardcrm.referrals.OpportunityId;
import org.heardcrm.referrals.application.DecidingOpportunities;
import org.jspecify.annotations.Nullable;

/** The opportunity that is being written is won or lost. */
@Named
@ViewScoped
public class DecidePart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WordOfMouthPage page;

    @Inject
    private DecidingOpportunities deciding;

    @Inject
    private HeardClock clock;

    @Inject
    private PageMessages messages;

    private @Nullable Instant wonAt;
    private RevenueKind kind = RevenueKind.ONE_TIME;
    private @Nullable String reason;

    public String win() {
        Instant when = requireNonNullElseGet(wonAt, clock::instant);
        deciding.win(opportunity(), null, when, null, kind);
        messages.say("referrals.won");
        return page.again("opportunities");
    }

    public String lose() {
        deciding.lose(opportunity(), null, requireNonNullElse(reason, ""));
        messages.say("referrals.lost");
        return page.again("opportunities");
    }

    private OpportunityId opportunity() {
        return OpportunityId.parse(requireNonNullElse(page.getOpen(), ""));
    }

    public RevenueKind[] getKinds() {
        return RevenueKind.values();
    }

    public @Nullable Instant getWonAt() {
        return wonAt;
    }

    public void setWonAt(@Nullable Instant wonAt) {
        this.wonAt = wonAt;
    }

    public RevenueKind getKind() {
        return kind;
    }

    public void setKind(RevenueKind kind) {
        this.kind = kind;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
