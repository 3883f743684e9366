package org.heardcrm.referrals.application;

import java.time.Instant;
import java.util.List;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.application.Row;
import org.heardcrm.referrals.RecommendationId;
import org.heardcrm.referrals.ReferralId;
import org.heardcrm.referrals.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A referral as it is read.
 *
 * @param recommender who recommended the firm
 * @param contact who of the prospect we speak with, or null
 * @param opportunity the opportunity that names it, or null
 * @param steps its way, the first step first
 */
public record ReferralRow(
        ReferralId id,
        long version,
        RecommendationId recommendation,
        Party recommender,
        Party prospect,
        @Nullable Party contact,
        Stage stage,
        @Nullable String note,
        @Nullable Long opportunity,
        List<StepRow> steps,
        Instant createdAt,
        Instant updatedAt) {

    /** One step. */
    public record StepRow(Stage stage, Instant at, boolean assumed, Author by, Instant recordedAt) {

        static StepRow of(Row row) {
            return new StepRow(
                    row.oneOf(Stage.class, "stage"),
                    row.instant("at"),
                    row.is("assumed"),
                    Author.of(row.oneOf(Author.Kind.class, "by_kind"), row.numberOrNull("by_id")),
                    row.instant("recorded_at"));
        }
    }

    static final String COLUMNS = """
            r.id, r.version, r.recommendation_id, m.recommender_id, c.name as recommender_name, r.prospect_id,
            a.name as prospect_name, r.prospect_contact_id as contact_id, k.name as contact_name, r.stage, r.note,
            o.id as opportunity_id, r.created_at, r.updated_at\
            """;

    static final String FROM = """
            referral r join recommendation m on m.id = r.recommendation_id
            join contact c on c.id = m.recommender_id
            join account a on a.id = r.prospect_id
            left join contact k on k.id = r.prospect_contact_id
            left join opportunity o on o.referral_id = r.id\
            """;

    static ReferralRow of(Row row) {
        return new ReferralRow(
                new ReferralId(row.number("id")),
                row.number("version"),
                new RecommendationId(row.number("recommendation_id")),
                Party.of(row, "recommender"),
                Party.of(row, "prospect"),
                Party.orNull(row, "contact"),
                row.oneOf(Stage.class, "stage"),
                row.textOrNull("note"),
                row.numberOrNull("opportunity_id"),
                List.of(),
                row.instant("created_at"),
                row.instant("updated_at"));
    }

    ReferralRow along(List<StepRow> way) {
        return new ReferralRow(
                id,
                version,
                recommendation,
                recommender,
                prospect,
                contact,
                stage,
                note,
                opportunity,
                List.copyOf(way),
                createdAt,
                updatedAt);
    }
}
