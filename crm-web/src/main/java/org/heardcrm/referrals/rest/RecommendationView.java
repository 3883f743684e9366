package org.heardcrm.referrals.rest;

import java.time.Instant;
import org.heardcrm.platform.Evidence;
import org.heardcrm.referrals.Precision;
import org.heardcrm.referrals.Sentiment;
import org.heardcrm.referrals.application.Party;
import org.heardcrm.referrals.application.RecommendationSearch.RecommendationRow;
import org.jspecify.annotations.Nullable;

/** A recommendation as strangers see it; {@code account} is the recommender's, {@code referrals} how many came by it. */
public record RecommendationView(
        String id,
        PartyView recommender,
        PartyView account,
        @Nullable ToldTo toldTo,
        Sentiment sentiment,
        @Nullable String where,
        Evidence evidence,
        Instant saidAt,
        @Nullable Precision saidAtPrecision,
        @Nullable String exceptionTicketId,
        int referrals,
        Instant recordedAt) {

    /** Who was told; {@code contactId} is null when known by name only. */
    public record ToldTo(@Nullable String contactId, String name) {

        static @Nullable ToldTo of(RecommendationRow row) {
            Party contact = row.toldTo();
            if (contact != null) {
                return new ToldTo(Long.toString(contact.id()), contact.name());
            }
            return row.toldToName() == null ? null : new ToldTo(null, row.toldToName());
        }
    }

    static RecommendationView of(RecommendationRow row) {
        return new RecommendationView(
                row.id().toString(),
                PartyView.of(row.recommender()),
                PartyView.of(row.account()),
                ToldTo.of(row),
                row.sentiment(),
                row.where(),
                row.evidence(),
                row.saidAt(),
                row.precision(),
                row.ticket() == null ? null : row.ticket().toString(),
                row.referrals(),
                row.recordedAt());
    }
}
