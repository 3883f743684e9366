package org.heardcrm.referrals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Listing;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.referrals.ReferralId;
import org.heardcrm.referrals.Stage;
import org.heardcrm.referrals.application.ReferralRow.StepRow;

/** Finds prospects on their way. */
@ApplicationScoped
@Needs(Right.READ_REFERRALS)
public class ReferralSearch {

    @Inject
    private Sql sql;

    /** Filters stage, prospect, recommendation, recommender, updatedSince; sort updatedAt. */
    public Slice<ReferralRow> find(ListRequest request) {
        Slice<ReferralRow> found = listing().read(sql, request);
        Map<Long, List<StepRow>> ways = waysOf(found.items());
        return found.map(row -> row.along(ways.getOrDefault(row.id().value(), List.of())));
    }

    /** @throws NotFound when there is none */
    public ReferralRow byId(ReferralId id) {
        ReferralRow row = sql.one(
                        "select " + ReferralRow.COLUMNS + " from " + ReferralRow.FROM + " where r.id = ?",
                        ReferralRow::of,
                        id)
                .orElseThrow(() -> NotFound.of(Referrals.NOUN));
        return row.along(waysOf(List.of(row)).getOrDefault(id.value(), List.of()));
    }

    private Map<Long, List<StepRow>> waysOf(List<ReferralRow> referrals) {
        Map<Long, List<StepRow>> ways = new HashMap<>();
        sql.all(
                "select referral_id, stage, at, assumed, by_kind, by_id, recorded_at from referral_step"
                        + " where referral_id = any(?) order by referral_id, seq",
                row -> ways.computeIfAbsent(row.number("referral_id"), referral -> new ArrayList<>())
                        .add(StepRow.of(row)),
                referrals.stream().mapToLong(referral -> referral.id().value()).toArray());
        return ways;
    }

    private static Listing<ReferralRow> listing() {
        return new Listing<>(ReferralRow.COLUMNS, ReferralRow.FROM, "r.id", ReferralRow::of)
                .sort("-updatedAt", "r.updated_at", "timestamptz")
                .filter(
                        "stage",
                        (where, stage) -> where.and("r.stage = ?", Conditions.oneOf(Stage.class, "stage", stage)))
                .filter(
                        "prospect",
                        (where, account) -> where.and("r.prospect_id = ?", Conditions.id("prospect", account)))
                .filter(
                        "recommendation",
                        (where, recommendation) ->
                                where.and("r.recommendation_id = ?", Conditions.id("recommendation", recommendation)))
                .filter(
                        "recommender",
                        (where, contact) -> where.and("m.recommender_id = ?", Conditions.id("recommender", contact)))
                .filter(
                        "updatedSince",
                        (where, since) -> where.and("r.updated_at >= ?", Conditions.instant("updatedSince", since)));
    }
}
