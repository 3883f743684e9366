package org.heardcrm.referrals;

import java.time.Instant;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.platform.Line;
import org.heardcrm.platform.Money;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * Business that may come.
 *
 * @param title 1 to 200 characters
 * @param value more than nothing
 * @param openedAt since when, or null when nobody said: then since it is written down
 */
public record PossibleBusiness(
        AccountId account,
        String title,
        Money value,
        @Nullable Instant openedAt) {

    private static final int LONGEST_TITLE = 200;

    /** @throws RuleBroken when there is no title or no value */
    public PossibleBusiness {
        title = Line.required("/title", "A title", title, LONGEST_TITLE);
        value = worth(value);
    }

    /** @throws RuleBroken when it is nothing, or less */
    public static Money worth(Money value) {
        if (value.amount().signum() <= 0) {
            throw new RuleBroken("value-nothing", "/value/amount", "An opportunity is worth more than nothing.");
        }
        return value;
    }
}
