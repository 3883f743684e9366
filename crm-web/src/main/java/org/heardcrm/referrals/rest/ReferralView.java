package org.heardcrm.referrals.rest;

import java.time.Instant;
import java.util.List;
import org.heardcrm.referrals.Stage;
import org.heardcrm.referrals.application.ReferralRow;
import org.heardcrm.referrals.application.ReferralRow.StepRow;
import org.jspecify.annotations.Nullable;

/** A referral as strangers see it; {@code allowed} says where it can be taken from here. */
public record ReferralView(
        String id,
        String recommendationId,
        PartyView recommender,
        PartyView prospect,
        @Nullable PartyView prospectContact,
        Stage stage,
        List<StepView> steps,
        @Nullable String note,
        @Nullable String opportunityId,
        List<String> allowed,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** One step; {@code assumed} when nobody said its date, so that it is the moment of writing it down. */
    public record StepView(Stage stage, Instant at, boolean assumed, Instant recordedAt) {

        static StepView of(StepRow row) {
            return new StepView(row.stage(), row.at(), row.assumed(), row.recordedAt());
        }
    }

    static ReferralView of(ReferralRow row) {
        return new ReferralView(
                row.id().toString(),
                row.recommendation().toString(),
                PartyView.of(row.recommender()),
                PartyView.of(row.prospect()),
                PartyView.orNull(row.contact()),
                row.stage(),
                row.steps().stream().map(StepView::of).toList(),
                row.note(),
                row.opportunity() == null ? null : row.opportunity().toString(),
                row.stage().allowed(),
                row.createdAt(),
                row.updatedAt(),
                row.version());
    }
}
