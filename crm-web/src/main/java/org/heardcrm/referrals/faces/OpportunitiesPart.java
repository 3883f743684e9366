package org.heardcrm.referrals.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.referrals.application.OpportunitySearch;
import org.heardcrm.referrals.application.OpportunitySearch.OpportunityRow;
import org.jspecify.annotations.Nullable;

/** Business: possible, won and lost, the latest changed first. */
@Named
@RequestScoped
public class OpportunitiesPart {

    private static final int ROWS = 30;

    @Inject
    private WordOfMouthPage page;

    @Inject
    private OpportunitySearch opportunities;

    private @Nullable Slice<OpportunityRow> found;

    public Slice<OpportunityRow> getFound() {
        Slice<OpportunityRow> known = found;
        if (known == null) {
            known = opportunities.find(ListRequest.first(ROWS, Map.of()).from(page.getCursor()));
            found = known;
        }
        return known;
    }
}
