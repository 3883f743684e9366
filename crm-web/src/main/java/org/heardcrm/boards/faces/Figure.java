package org.heardcrm.boards.faces;

import java.math.BigDecimal;
import org.heardcrm.boards.application.WonFigure;
import org.heardcrm.referrals.Origin;

/**
 * A figure that can be opened, and its part of a bar.
 *
 * @param rows the page that lists what it is made of
 * @param x where its part of the bar begins, from 0 to 100
 * @param width how long its part of the bar is, from 0 to 100
 */
public record Figure(Origin origin, long n, BigDecimal amount, String rows, String x, String width) {

    static Figure of(Origin origin, WonFigure won, String rows) {
        return new Figure(origin, won.n(), won.amount(), rows, "0", "0");
    }

    /** @param x in the bar's own unit, of which it is 100 long */
    Figure drawn(double x, double width) {
        return new Figure(origin, n, amount, rows, decimal(x), decimal(width));
    }

    private static String decimal(double value) {
        return BigDecimal.valueOf(Math.round(value * 100), 2).toPlainString();
    }
}
