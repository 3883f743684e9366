package org.heardcrm.referrals.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.faces.Choice;
import org.heardcrm.platform.Duplicate;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.faces.PageMessages;
import org.heardcrm.referrals.RecommendationId;
import org.heardcrm.referrals.application.RecommendationSearch;
import org.heardcrm.referrals.application.RecommendationSearch.RecommendationRow;
import org.heardcrm.referrals.application.ReferringProspects;
import org.jspecify.annotations.Nullable;

/** What people said, the latest first; one who came by it starts a referral. */
@Named
@ViewScoped
public class RecommendationsPart implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 30;

    @Inject
    private WordOfMouthPage page;

    @Inject
    private RecommendationSearch recommendations;

    @Inject
    private ReferringProspects referring;

    @Inject
    private PageMessages messages;

    private @Nullable Choice prospect;
    private transient @Nullable Slice<RecommendationRow> found;

    public Slice<RecommendationRow> getFound() {
        Slice<RecommendationRow> known = found;
        if (known == null) {
            known = recommendations.find(ListRequest.first(ROWS, Map.of()).from(page.getCursor()));
            found = known;
        }
        return known;
    }

    public String refer() {
        Choice who = prospect;
        String id = page.getOpen();
        if (who == null || id == null) {
            messages.refuse("referrals.whoCame");
            return "";
        }
        try {
            referring.refer(RecommendationId.parse(id), AccountId.parse(who.id()), null);
        } catch (Duplicate already) {
            messages.refuse("referrals.cameAlready", who.label());
            return "";
        }
        messages.say("referrals.onTheWay", who.label());
        return page.again("referrals");
    }

    public @Nullable Choice getProspect() {
        return prospect;
    }

    public void setProspect(@Nullable Choice prospect) {
        this.prospect = prospect;
    }
}
