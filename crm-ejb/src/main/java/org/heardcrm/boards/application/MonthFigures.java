package org.heardcrm.boards.application;

import java.time.YearMonth;
import java.util.Map;
import org.heardcrm.referrals.Origin;

/** What was won in one month and one currency, by where it came from. */
public record MonthFigures(YearMonth month, String currency, Map<Origin, WonFigure> won) {

    public MonthFigures {
        won = Map.copyOf(won);
    }

    public WonFigure of(Origin origin) {
        return won.getOrDefault(origin, WonFigure.NONE);
    }

    public WonFigure total() {
        return won.values().stream().reduce(WonFigure.NONE, WonFigure::plus);
    }
}
