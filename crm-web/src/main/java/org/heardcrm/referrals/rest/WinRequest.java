package org.heardcrm.referrals.rest;

import java.time.Instant;
import org.heardcrm.accounts.RevenueKind;
import org.heardcrm.platform.rest.MoneyView;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;
import org.heardcrm.referrals.PossibleBusiness;
import org.jspecify.annotations.Nullable;

/** When it was won, for another value perhaps; the revenue that it brings is ONE_TIME unless said. */
public record WinRequest(
        Instant wonAt, @Nullable MoneyView value, @Nullable RevenueKind kind) implements Ruled {

    @Override
    public void hold(Rules rules) {
        if (value != null) {
            rules.hold(() -> PossibleBusiness.worth(value.toMoney("/value")), "/value");
        }
    }
}
