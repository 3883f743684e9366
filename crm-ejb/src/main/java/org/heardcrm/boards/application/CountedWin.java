package org.heardcrm.boards.application;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.heardcrm.platform.application.Row;
import org.heardcrm.referrals.Origin;

/** A won opportunity and where it is added up. */
public record CountedWin(long opportunity, WonCell cell, BigDecimal amount) {

    /** Reads {@code opportunity_id, slot, currency, origin, amount}; the slot may be any instant within it. */
    public static CountedWin of(Row row) {
        return new CountedWin(
                row.number("opportunity_id"),
                WonCell.at(row.instant("slot"), row.text("currency"), row.oneOf(Origin.class, "origin")),
                row.decimal("amount"));
    }

    /** What the cells have to change by so that they hold {@code now} where they held {@code before}; no zeros. */
    static Map<WonCell, WonFigure> change(Collection<CountedWin> before, Collection<CountedWin> now) {
        Map<WonCell, WonFigure> change = new HashMap<>(sums(now));
        sums(before).forEach((cell, figure) -> change.merge(cell, WonFigure.NONE.minus(figure), WonFigure::plus));
        change.values().removeIf(WonFigure::isNothing);
        return change;
    }

    /** Each cell with what is added up there. */
    public static Map<WonCell, WonFigure> sums(Collection<CountedWin> wins) {
        Map<WonCell, WonFigure> sums = new HashMap<>();
        wins.forEach(win -> sums.merge(win.cell(), WonFigure.of(win.amount()), WonFigure::plus));
        return sums;
    }
}
