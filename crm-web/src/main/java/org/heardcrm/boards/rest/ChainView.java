package org.heardcrm.boards.rest;

import java.time.Instant;
import java.util.List;
import org.heardcrm.boards.application.Chain;
import org.heardcrm.boards.application.Hop;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.rest.MoneyView;
import org.jspecify.annotations.Nullable;

/**
 * Won business and the way back, hop by hop, to where the talk about us began.
 *
 * @param hops the opportunity first; each happened no later than the one before it
 */
public record ChainView(String opportunityId, MoneyView value, List<HopView> hops) {

    /**
     * One hop.
     *
     * @param at when it happened; of what is remembered to a day or month only, the last instant it can have been
     * @param precision DAY or MONTH when it is remembered to that only
     * @param evidence how we know
     */
    public record HopView(
            Hop.Kind kind, String id, Instant at, @Nullable String precision, Evidence evidence) {

        static HopView of(Hop hop) {
            return new HopView(hop.kind(), Long.toString(hop.id()), hop.at(), hop.precision(), hop.evidence());
        }
    }

    static ChainView of(Chain chain) {
        return new ChainView(
                Long.toString(chain.opportunity()),
                MoneyView.of(chain.value()),
                chain.hops().stream().map(HopView::of).toList());
    }
}
