package org.heardcrm.referrals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.heardcrm.platform.Money;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Listing;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.referrals.OpportunityId;
import org.heardcrm.referrals.OpportunityState;
import org.heardcrm.referrals.Origin;
import org.jspecify.annotations.Nullable;

/** Finds business: possible, won and lost. */
@ApplicationScoped
@Needs(Right.READ_REFERRALS)
public class OpportunitySearch {

    private static final String COLUMNS = """
            o.id, o.version, o.account_id, a.name as account_name, o.title, o.amount, o.currency, o.origin, o.referral_id,
            m.recommender_id as told_id, c.name as told_name, o.state, o.opened_at, o.decided_at, o.lost_reason,
            o.created_at, o.updated_at\
            """;
    private static final String FROM = """
            opportunity o join account a on a.id = o.account_id
            left join referral r on r.id = o.referral_id
            left join recommendation m on m.id = r.recommendation_id
            left join contact c on c.id = m.recommender_id\
            """;

    @Inject
    private Sql sql;

    /**
     * An opportunity as it is read.
     *
     * @param referral the referral it came by, or null
     * @param toldBy who recommended the firm in that referral, or null
     * @param decidedAt when it was won or lost, or null
     */
    public record OpportunityRow(
            OpportunityId id,
            long version,
            Party account,
            String title,
            Money value,
            Origin origin,
            @Nullable Long referral,
            @Nullable Party toldBy,
            OpportunityState state,
            Instant openedAt,
            @Nullable Instant decidedAt,
            @Nullable String lostReason,
            Instant createdAt,
            Instant updatedAt) {

        public @Nullable Instant wonAt() {
            return state == OpportunityState.WON ? decidedAt : null;
        }

        public @Nullable Instant lostAt() {
            return state == OpportunityState.LOST ? decidedAt : null;
        }
    }

    /** Filters state, origin, account, referral, currency, wonFrom, wonTo, updatedSince; sorts updatedAt, decidedAt. */
    public Slice<OpportunityRow> find(ListRequest request) {
        return listing().read(sql, request);
    }

    /** @throws NotFound when there is none */
    public OpportunityRow byId(OpportunityId id) {
        return sql.one("select " + COLUMNS + " from " + FROM + " where o.id = ?", OpportunitySearch::row, id)
                .orElseThrow(() -> NotFound.of(Opportunities.NOUN));
    }

    private static Listing<OpportunityRow> listing() {
        return new Listing<>(COLUMNS, FROM, "o.id", OpportunitySearch::row)
                .sort("-updatedAt", "o.updated_at", "timestamptz")
                .sort("decidedAt", "coalesce(o.decided_at, 'infinity'::timestamptz)", "timestamptz")
                .filter(
                        "state",
                        (where, state) ->
                                where.and("o.state = ?", Conditions.oneOf(OpportunityState.class, "state", state)))
                .filter(
                        "origin",
                        (where, origin) -> where.and("o.origin = ?", Conditions.oneOf(Origin.class, "origin", origin)))
                .filter("account", (where, account) -> where.and("o.account_id = ?", Conditions.id("account", account)))
                .filter(
                        "referral",
                        (where, referral) -> where.and("o.referral_id = ?", Conditions.id("referral", referral)))
                .filter("currency", (where, currency) -> where.and("o.currency = ?", currency))
                .filter(
                        "wonFrom",
                        (where, from) ->
                                where.and("o.state = 'WON' and o.decided_at >= ?", Conditions.instant("wonFrom", from)))
                .filter(
                        "wonTo",
                        (where, to) ->
                                where.and("o.state = 'WON' and o.decided_at < ?", Conditions.instant("wonTo", to)))
                .filter(
                        "updatedSince",
                        (where, since) -> where.and("o.updated_at >= ?", Conditions.instant("updatedSince", since)));
    }

    private static OpportunityRow row(Row row) {
        return new OpportunityRow(
                new OpportunityId(row.number("id")),
                row.number("version"),
                Party.of(row, "account"),
                row.text("title"),
                Money.of(row.decimal("amount"), row.text("currency")),
                row.oneOf(Origin.class, "origin"),
                row.numberOrNull("referral_id"),
                Party.orNull(row, "told"),
                row.oneOf(OpportunityState.class, "state"),
                row.instant("opened_at"),
                row.instantOrNull("decided_at"),
                row.textOrNull("lost_reason"),
                row.instant("created_at"),
                row.instant("updated_at"));
    }
}
