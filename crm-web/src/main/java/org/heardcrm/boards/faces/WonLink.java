package org.heardcrm.boards.faces;

import java.time.YearMonth;
import java.util.List;
import org.heardcrm.boards.application.Period;
import org.heardcrm.referrals.Origin;
import org.jspecify.annotations.Nullable;

/** The way from a board to what a figure is made of, and back to the same board. */
record WonLink(Period board) {

    String to(Period part, @Nullable String currency, @Nullable Origin origin) {
        List<YearMonth> months = board.months();
        return "/boards/won.xhtml?from=" + part.from() + "&to=" + part.to()
                + (currency == null ? "" : "&currency=" + currency)
                + (origin == null ? "" : "&origin=" + origin)
                + "&zone=" + board.zone().getId()
                + "&first=" + months.get(0)
                + "&last=" + months.get(months.size() - 1);
    }
}
