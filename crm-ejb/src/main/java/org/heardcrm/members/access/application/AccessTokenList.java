package org.heardcrm.members.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.heardcrm.members.access.AccessTokenId;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Listing;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.application.Sql;

/** The tokens that were issued, the newest first. */
@ApplicationScoped
@Needs(Right.ADMINISTER)
public class AccessTokenList {

    private static final Listing<AccessTokenRow> LISTING = new Listing<>(
                    AccessTokenRow.COLUMNS, AccessTokenRow.TABLES, "t.id", AccessTokenRow::of)
            .filter("member", (where, value) -> where.and("t.member_id = ?", Conditions.id("member", value)))
            .sort("-createdAt", "t.created_at", "timestamptz");

    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected AccessTokenList() {
        // for CDI
    }

    @Inject
    public AccessTokenList(Sql sql) {
        this.sql = sql;
    }

    public Slice<AccessTokenRow> read(ListRequest request) {
        return LISTING.read(sql, request);
    }

    /** @throws NotFound when there is none */
    public AccessTokenRow one(AccessTokenId id) {
        return sql.one(
                        "select " + AccessTokenRow.COLUMNS + " from " + AccessTokenRow.TABLES + " where t.id = ?",
                        AccessTokenRow::of,
                        id)
                .orElseThrow(() -> NotFound.of("This token"));
    }
}
