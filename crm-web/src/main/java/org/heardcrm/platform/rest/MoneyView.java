package org.heardcrm.platform.rest;

import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.heardcrm.platform.Money;
import org.heardcrm.platform.RuleBroken;

/**
 * Money in both directions: {@code {"amount":"1200.00","currency":"EUR"}}.
 *
 * @param amount a decimal number as text, with at most two decimals, so that no program rounds it on the way
 * @param currency ISO 4217
 */
public record MoneyView(
        @Pattern(
                regexp = "-?[0-9]{1,12}(\\.[0-9]{1,2})?",
                message = "This has to be an amount with at most two decimals, as in 1200.00.")
        String amount,

        @Pattern(regexp = "[A-Z]{3}", message = "This has to be a currency of ISO 4217, as in EUR.")
        String currency) {

    public static MoneyView of(Money money) {
        return new MoneyView(money.amount().toPlainString(), money.currency());
    }

    /**
     * @param pointer JSON pointer of this within what was sent
     * @throws RuleBroken when there is no such currency
     */
    public Money toMoney(String pointer) {
        return RuleBroken.within(pointer, () -> Money.of(new BigDecimal(amount), currency));
    }
}
