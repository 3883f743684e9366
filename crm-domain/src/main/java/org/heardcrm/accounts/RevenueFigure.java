package org.heardcrm.accounts;

import java.time.YearMonth;
import org.heardcrm.platform.Money;
import org.heardcrm.platform.RuleBroken;

/**
 * So much in that month.
 *
 * @param month not before 1900
 * @param money not nothing; negative for a credit note
 */
public record RevenueFigure(YearMonth month, Money money, RevenueKind kind) {

    private static final YearMonth EARLIEST = YearMonth.of(1900, 1);

    public RevenueFigure {
        if (month.isBefore(EARLIEST)) {
            throw new RuleBroken("month-too-early", "/month", "Revenue is not entered for months before 1900.");
        }
        if (money.amount().signum() == 0) {
            throw new RuleBroken("amount-nothing", "/amount/amount", "Revenue of nothing is not entered.");
        }
    }
}
