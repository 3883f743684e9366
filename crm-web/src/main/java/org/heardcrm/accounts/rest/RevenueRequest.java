package org.heardcrm.accounts.rest;

import java.time.YearMonth;
import org.heardcrm.accounts.RevenueFigure;
import org.heardcrm.accounts.RevenueKind;
import org.heardcrm.platform.rest.MoneyView;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;

/** What an account pays in a month; below nothing for a credit note. */
public record RevenueRequest(YearMonth month, MoneyView amount, RevenueKind kind) implements Ruled {

    @Override
    public void hold(Rules rules) {
        rules.hold(() -> amount.toMoney("/amount"), "/amount");
        rules.hold(this::toFigure, "/month", "/amount", "/kind");
    }

    RevenueFigure toFigure() {
        return new RevenueFigure(month, amount.toMoney("/amount"), kind);
    }
}
