package org.heardcrm.referrals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Listing;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.referrals.Precision;
import org.heardcrm.referrals.RecommendationId;
import org.heardcrm.referrals.Sentiment;
import org.jspecify.annotations.Nullable;

/** Finds what people said about the firm. */
@ApplicationScoped
@Needs(Right.READ_REFERRALS)
public class RecommendationSearch {

    private static final String COLUMNS = """
            r.id, r.recommender_id, c.name as recommender_name, a.id as account_id, a.name as account_name,
            r.told_contact_id as told_id, t.name as told_name, r.told_name as told_as, r.sentiment, r.place, r.evidence,
            r.said_at, r.said_precision, r.ticket_id, r.by_kind, r.by_id, r.recorded_at,
            (select count(*) from referral f where f.recommendation_id = r.id) as referrals\
            """;
    private static final String FROM = """
            recommendation r join contact c on c.id = r.recommender_id
            join account a on a.id = c.primary_account_id
            left join contact t on t.id = r.told_contact_id\
            """;

    @Inject
    private Sql sql;

    /**
     * A recommendation as it is read.
     *
     * @param account the recommender's primary account
     * @param toldTo the contact who was told, or null
     * @param toldToName who was told, when known by name only, or null
     * @param ticket the exception that made them speak, or null
     * @param referrals how many prospects came by it
     */
    public record RecommendationRow(
            RecommendationId id,
            Party recommender,
            Party account,
            @Nullable Party toldTo,
            @Nullable String toldToName,
            Sentiment sentiment,
            @Nullable String where,
            Evidence evidence,
            Instant saidAt,
            @Nullable Precision precision,
            @Nullable Long ticket,
            int referrals,
            Author by,
            Instant recordedAt) {}

    /** Filters recommender, account, ticket, sentiment, evidence, saidFrom, saidTo, recordedSince; sorts saidAt, recordedAt. */
    public Slice<RecommendationRow> find(ListRequest request) {
        return listing().read(sql, request);
    }

    /** @throws NotFound when there is none */
    public RecommendationRow byId(RecommendationId id) {
        return sql.one("select " + COLUMNS + " from " + FROM + " where r.id = ?", RecommendationSearch::row, id)
                .orElseThrow(() -> NotFound.of(Recommendations.NOUN));
    }

    private static Listing<RecommendationRow> listing() {
        return new Listing<>(COLUMNS, FROM, "r.id", RecommendationSearch::row)
                .sort("-saidAt", "r.said_at", "timestamptz")
                .sort("recordedAt", "r.recorded_at", "timestamptz")
                .filter(
                        "recommender",
                        (where, contact) -> where.and("r.recommender_id = ?", Conditions.id("recommender", contact)))
                .filter(
                        "account",
                        (where, account) -> where.and(
                                "r.recommender_id in (select m.contact_id from contact_account m where m.account_id = ?)",
                                Conditions.id("account", account)))
                .filter(
                        "exceptionTicket",
                        (where, ticket) -> where.and("r.ticket_id = ?", Conditions.id("exceptionTicket", ticket)))
                .filter(
                        "sentiment",
                        (where, sentiment) ->
                                where.and("r.sentiment = ?", Conditions.oneOf(Sentiment.class, "sentiment", sentiment)))
                .filter(
                        "evidence",
                        (where, evidence) ->
                                where.and("r.evidence = ?", Conditions.oneOf(Evidence.class, "evidence", evidence)))
                .filter("saidFrom", (where, from) -> where.and("r.said_at >= ?", Conditions.instant("saidFrom", from)))
                .filter("saidTo", (where, to) -> where.and("r.said_at < ?", Conditions.instant("saidTo", to)))
                .filter(
                        "recordedSince",
                        (where, since) -> where.and("r.recorded_at >= ?", Conditions.instant("recordedSince", since)));
    }

    private static RecommendationRow row(Row row) {
        return new RecommendationRow(
                new RecommendationId(row.number("id")),
                Party.of(row, "recommender"),
                Party.of(row, "account"),
                Party.orNull(row, "told"),
                row.textOrNull("told_as"),
                row.oneOf(Sentiment.class, "sentiment"),
                row.textOrNull("place"),
                row.oneOf(Evidence.class, "evidence"),
                row.instant("said_at"),
                row.oneOfOrNull(Precision.class, "said_precision"),
                row.numberOrNull("ticket_id"),
                row.count("referrals"),
                Author.of(row.oneOf(Author.Kind.class, "by_kind"), row.numberOrNull("by_id")),
                row.instant("recorded_at"));
    }
}
