package org.heardcrm.referrals.rest;

import java.time.Instant;
import java.util.List;
import org.heardcrm.platform.rest.MoneyView;
import org.heardcrm.referrals.OpportunityState;
import org.heardcrm.referrals.Origin;
import org.heardcrm.referrals.application.OpportunitySearch.OpportunityRow;
import org.jspecify.annotations.Nullable;

/** An opportunity as strangers see it; {@code toldBy} is who recommended the firm in its referral. */
public record OpportunityView(
        String id,
        PartyView account,
        String title,
        MoneyView value,
        Origin origin,
        @Nullable String referralId,
        @Nullable PartyView toldBy,
        OpportunityState state,
        Instant openedAt,
        @Nullable Instant wonAt,
        @Nullable Instant lostAt,
        @Nullable String lostReason,
        List<String> allowed,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static OpportunityView of(OpportunityRow row) {
        return new OpportunityView(
                row.id().toString(),
                PartyView.of(row.account()),
                row.title(),
                MoneyView.of(row.value()),
                row.origin(),
                row.referral() == null ? null : row.referral().toString(),
                PartyView.orNull(row.toldBy()),
                row.state(),
                row.openedAt(),
                row.wonAt(),
                row.lostAt(),
                row.lostReason(),
                row.state() == OpportunityState.OPEN ? List.of("win", "lose") : List.of(),
                row.createdAt(),
                row.updatedAt(),
                row.version());
    }
}
