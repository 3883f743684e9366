package org.heardcrm.offerings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.heardcrm.offerings.CategoryDetails;
import org.heardcrm.offerings.CategoryId;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Listing;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.application.Sql;

/** Reads the tree of categories. */
@ApplicationScoped
@Needs(Right.READ_LISTS)
public class CategoryList {

    private static final String COLUMNS =
            "c.id, c.version, c.name, c.parent_id, c.retired, c.demo, c.created_at, c.updated_at,"
                    + " (with recursive line as (select c.parent_id as above, c.name as path, 0 as depth union all"
                    + " select p.parent_id, p.name || ' · ' || line.path, line.depth + 1"
                    + " from line join category p on p.id = line.above)"
                    + " select path from line order by depth desc limit 1) as path";

    @Inject
    private Sql sql;

    /**
     * A category as it is read.
     *
     * @param path names from the top, as in "Billing · Invoices"
     */
    public record CategoryRow(
            CategoryId id,
            long version,
            CategoryDetails details,
            String path,
            boolean demo,
            Instant createdAt,
            Instant updatedAt) {}

    /** Filters parent (an identifier, or "none" for the top), retired, q (in the name); sorts name, updatedAt. */
    public Slice<CategoryRow> find(ListRequest request) {
        return listing().read(sql, request);
    }

    /** @throws NotFound when there is none */
    public CategoryRow byId(CategoryId id) {
        return sql.one("select " + COLUMNS + " from category c where c.id = ?", CategoryList::row, id)
                .orElseThrow(() -> NotFound.of(Categories.NOUN));
    }

    /** All that can be chosen now, in the order of their paths. */
    public List<CategoryRow> choices() {
        return sql.all(
                "select " + COLUMNS + " from category c where not c.retired order by path, c.id", CategoryList::row);
    }

    private static Listing<CategoryRow> listing() {
        return new Listing<>(COLUMNS, "category c", "c.id", CategoryList::row)
                .sort("name", "c.name", "text")
                .sort("updatedAt", "c.updated_at", "timestamptz")
                .filter(
                        "parent",
                        (where, parent) -> where.and(
                                "coalesce(c.parent_id, 0) = ?",
                                parent.equals("none") ? 0L : Conditions.id("parent", parent)))
                .filter(
                        "retired",
                        (where, retired) -> where.and("c.retired = ?", Conditions.yesOrNo("retired", retired)))
                .filter("q", (where, words) -> where.and("position(heard_fold(?) in heard_fold(c.name)) > 0", words));
    }

    private static CategoryRow row(Row row) {
        Long parent = row.numberOrNull("parent_id");
        return new CategoryRow(
                new CategoryId(row.number("id")),
                row.number("version"),
                new CategoryDetails(
                        row.text("name"), parent == null ? null : new CategoryId(parent), row.is("retired")),
                row.text("path"),
                row.is("demo"),
                row.instant("created_at"),
                row.instant("updated_at"));
    }
}
