package org.heardcrm.check.application;

import java.math.BigDecimal;
import java.time.Instant;
import org.heardcrm.platform.application.Row;
import org.heardcrm.referrals.OpportunityState;
import org.heardcrm.referrals.Origin;
import org.heardcrm.referrals.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A stored opportunity with the revenue it wrote.
 *
 * @param referralOf the account whose way its referral is, or null without one
 * @param revenues how many entries of revenue it wrote
 * @param paidBy the account of that revenue, with {@code paid} in {@code paidIn}; null without any
 */
record OpportunityLine(
        long id,
        long account,
        OpportunityState state,
        Origin origin,
        BigDecimal amount,
        String currency,
        @Nullable Instant decided,
        @Nullable Long referral,
        @Nullable Long referralOf,
        long revenues,
        @Nullable Long paidBy,
        @Nullable BigDecimal paid,
        @Nullable String paidIn) {

    static OpportunityLine of(Row row) {
        return new OpportunityLine(
                row.number("id"),
                row.number("account_id"),
                row.oneOf(OpportunityState.class, "state"),
                row.oneOf(Origin.class, "origin"),
                row.decimal("amount"),
                row.text("currency"),
                row.instantOrNull("decided_at"),
                row.numberOrNull("referral_id"),
                row.numberOrNull("prospect_id"),
                row.number("revenues"),
                row.numberOrNull("paid_by"),
                row.decimalOrNull("paid"),
                row.textOrNull("paid_in"));
    }

    /** @param way the referral it names, or null when it names none or that is gone */
    Compared compared(@Nullable ReferralLine way) {
        Compared compared = Compared.of("opportunity " + id)
                .that((origin == Origin.EARNED) == (way != null), origin + " and its referral do not belong together")
                .that(revenues == (isWon() ? 1 : 0), "it wrote " + revenues + " entries of revenue");
        if (isWon() && revenues == 1) {
            compared.field("revenue's account", paidBy, account)
                    .field("revenue", paid, amount)
                    .field("revenue's currency", paidIn, currency);
        }
        return way == null ? compared : along(compared, way);
    }

    private Compared along(Compared compared, ReferralLine way) {
        return compared.field("referral's account", referralOf, account)
                .that(way.cameTo(Stage.OPPORTUNITY) != null, "its referral never became an opportunity")
                .field("won at", isWon() ? decided : null, way.cameTo(Stage.WON))
                .field("lost at", state == OpportunityState.LOST ? decided : null, way.cameTo(Stage.LOST));
    }

    private boolean isWon() {
        return state == OpportunityState.WON;
    }
}
