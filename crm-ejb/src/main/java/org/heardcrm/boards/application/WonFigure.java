package org.heardcrm.boards.application;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much was won, in one currency.
 *
 * @param n of how many opportunities
 * @param amount their values added up, with two decimals
 */
public record WonFigure(long n, BigDecimal amount) {

    public static final WonFigure NONE = new WonFigure(0, BigDecimal.ZERO);

    public WonFigure {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    static WonFigure of(BigDecimal amount) {
        return new WonFigure(1, amount);
    }

    public WonFigure plus(WonFigure other) {
        return new WonFigure(n + other.n, amount.add(other.amount));
    }

    WonFigure minus(WonFigure other) {
        return new WonFigure(n - other.n, amount.subtract(other.amount));
    }

    boolean isNothing() {
        return n == 0 && amount.signum() == 0;
    }
}
