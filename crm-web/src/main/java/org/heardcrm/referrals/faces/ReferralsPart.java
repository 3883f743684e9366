package org.heardcrm.referrals.faces;

import static java.util.Objects.requireNonNullElseGet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.faces.PageMessages;
import org.heardcrm.referrals.ReferralId;
import org.heardcrm.referrals.Stage;
import org.heardcrm.referrals.application.FollowingReferrals;
import org.heardcrm.referrals.application.ReferralRow;
import org.heardcrm.referrals.application.ReferralSearch;
import org.jspecify.annotations.Nullable;

/** Prospects on their way, the latest moved first, and the form that says how far one is. */
@Named
@ViewScoped
public class ReferralsPart implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 30;

    @Inject
    private WordOfMouthPage page;

    @Inject
    private ReferralSearch referrals;

    @Inject
    private FollowingReferrals following;

    @Inject
    private HeardClock clock;

    @Inject
    private PageMessages messages;

    private @Nullable Stage stage;
    private @Nullable Instant at;
    private transient @Nullable Slice<ReferralRow> found;

    public Slice<ReferralRow> getFound() {
        Slice<ReferralRow> known = found;
        if (known == null) {
            known = referrals.find(ListRequest.first(ROWS, Map.of()).from(page.getCursor()));
            found = known;
        }
        return known;
    }

    /** Where the referral that is being written can go. */
    public List<Stage> getNext() {
        return getFound().items().stream()
                .filter(row -> page.writes(row.id().toString()))
                .flatMap(row -> row.stage().allowed().stream())
                .map(Stage::valueOf)
                .toList();
    }

    public String move() {
        Stage next = stage;
        String id = page.getOpen();
        if (next == null || id == null) {
            messages.refuse("referrals.howFar");
            return "";
        }
        ReferralId referral = ReferralId.parse(id);
        if (next == Stage.QUIET) {
            following.quiet(referral, null);
        } else {
            following.advance(referral, null, next, requireNonNullElseGet(at, clock::instant));
        }
        messages.say("referrals.moved");
        return page.again("referrals");
    }

    public @Nullable Stage getStage() {
        return stage;
    }

    public void setStage(@Nullable Stage stage) {
        this.stage = stage;
    }

    public @Nullable Instant getAt() {
        return at;
    }

    public void setAt(@Nullable Instant at) {
        this.at = at;
    }
}
