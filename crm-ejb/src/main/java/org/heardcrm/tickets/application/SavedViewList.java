package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Listing;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.SavedView;
import org.heardcrm.tickets.SavedViewDetails;
import org.heardcrm.tickets.SavedViewId;
import org.jspecify.annotations.Nullable;

/** Reads the views that somebody can use: their own, and those that others share. */
@ApplicationScoped
@Needs(Right.READ_TICKETS)
public class SavedViewList {

    private static final String COLUMNS = "v.*, (select name from member where id = v.member_id) as keeper_name";
    private static final String VISIBLE = "v.shared or v.member_id = ?";

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller caller;

    /**
     * A view as it is read.
     *
     * @param keeper the identifier of the member who keeps it
     * @param mine whether that is the one who reads
     */
    public record SavedViewRow(
            SavedViewId id,
            long version,
            SavedViewDetails details,
            String keeper,
            String keeperName,
            boolean mine,
            Instant createdAt,
            Instant updatedAt) {}

    /** Sorts name, updatedAt. */
    public Slice<SavedViewRow> find(ListRequest request) {
        Long me = me();
        return new Listing<>(COLUMNS, "saved_view v", "v.id", row -> row(row, me))
                .sort("name", "heard_fold(v.name)", "text")
                .sort("updatedAt", "v.updated_at", "timestamptz")
                .read(sql, request, new Conditions().and(VISIBLE, me));
    }

    /** All of them in the order of their names, the member's own first. */
    public List<SavedViewRow> all() {
        Long me = me();
        return sql.all(
                "select " + COLUMNS + " from saved_view v where " + VISIBLE
                        + " order by v.member_id <> ?, heard_fold(v.name), v.id limit " + ListRequest.MOST,
                row -> row(row, me),
                me,
                me);
    }

    /** @throws NotFound when there is none that the reader can use */
    public SavedViewRow byId(SavedViewId id) {
        Long me = me();
        return sql.one(
                        "select " + COLUMNS + " from saved_view v where v.id = ? and (" + VISIBLE + ")",
                        row -> row(row, me),
                        id,
                        me)
                .orElseThrow(() -> NotFound.of(SavedViews.NOUN));
    }

    private @Nullable Long me() {
        return caller.get().author().isMember() ? caller.get().author().id() : null;
    }

    private static SavedViewRow row(Row row, @Nullable Long me) {
        long keeper = row.number("member_id");
        return new SavedViewRow(
                new SavedViewId(row.number("id")),
                row.number("version"),
                SavedView.details(
                        row.text("name"),
                        row.is("shared"),
                        row.text("filters"),
                        row.textOrNull("sort"),
                        row.text("columns")),
                Long.toString(keeper),
                row.text("keeper_name"),
                me != null && me == keeper,
                row.instant("created_at"),
                row.instant("updated_at"));
    }
}
