package org.heardcrm.accounts.rest;

import java.time.YearMonth;
import org.heardcrm.accounts.RevenueFigure;
import org.heardcrm.accounts.RevenueKind;
import org.heardcrm.platform.rest.MoneyView;

/** What an account pays in a month; below nothing for a credit note. */
public record RevenueRequest(YearMonth month, MoneyView amount, RevenueKind kind) {

    RevenueFigure toFigure() {
        return new RevenueFigure(month, amount.toMoney(), kind);
    }
}
