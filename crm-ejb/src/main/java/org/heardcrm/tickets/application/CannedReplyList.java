package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Unreadable;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Listing;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.CannedReplyId;

/** The canned replies there are, retired ones too. */
@ApplicationScoped
@Needs(Right.READ_LISTS)
public class CannedReplyList {

    private static final Listing<CannedReplyRow> LISTING = new Listing<>(
                    CannedReplyRow.COLUMNS, "canned_reply c", "c.id", CannedReplyRow::of)
            .filter("active", (where, value) -> where.and("c.active = ?", flag(value)))
            .filter("language", (where, value) -> where.and("c.language = ?", value))
            .filter(
                    "q",
                    (where, value) ->
                            where.and("heard_fold(c.name || ' ' || c.text) like '%' || heard_like(?) || '%'", value))
            .filter(
                    "updatedSince",
                    (where, value) -> where.and("c.updated_at >= ?", Conditions.instant("updatedSince", value)))
            .sort("name", "heard_fold(c.name)", "text")
            .sort("updatedAt", "c.updated_at", "timestamptz");

    @Inject
    private Sql sql;

    public Slice<CannedReplyRow> read(ListRequest request) {
        return LISTING.read(sql, request);
    }

    /** All there are, by name. */
    public List<CannedReplyRow> all() {
        return sql.all(
                "select " + CannedReplyRow.COLUMNS + " from canned_reply c order by heard_fold(c.name), c.id",
                CannedReplyRow::of);
    }

    /** @throws NotFound when there is none */
    public CannedReplyRow one(CannedReplyId id) {
        return sql.one(
                        "select " + CannedReplyRow.COLUMNS + " from canned_reply c where c.id = ?",
                        CannedReplyRow::of,
                        id)
                .orElseThrow(() -> NotFound.of("This canned reply"));
    }

    private static boolean flag(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new Unreadable(
                        "active", Sentence.of("true-or-false", "“{0}” has to be true or false.", "active"));
        };
    }
}
