package org.heardcrm.offerings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.heardcrm.offerings.OfferingDetails;
import org.heardcrm.offerings.OfferingId;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Listing;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.application.Sql;

/** Reads what the firm offers. */
@ApplicationScoped
@Needs(Right.READ_LISTS)
public class OfferingList {

    private static final String COLUMNS =
            "o.id, o.version, o.name, o.description, o.retired, o.demo, o.created_at, o.updated_at";

    @Inject
    private Sql sql;

    /** An offering as it is read. */
    public record OfferingRow(
            OfferingId id, long version, OfferingDetails details, boolean demo, Instant createdAt, Instant updatedAt) {}

    /** Filters retired, q (in the name); sorts name, updatedAt. */
    public Slice<OfferingRow> find(ListRequest request) {
        return listing().read(sql, request);
    }

    /** @throws NotFound when there is none */
    public OfferingRow byId(OfferingId id) {
        return sql.one("select " + COLUMNS + " from offering o where o.id = ?", OfferingList::row, id)
                .orElseThrow(() -> NotFound.of(Offerings.NOUN));
    }

    /** All that can be chosen now, in the order of their names. */
    public List<OfferingRow> choices() {
        return sql.all("select " + COLUMNS + " from offering o where not o.retired order by o.name", OfferingList::row);
    }

    private static Listing<OfferingRow> listing() {
        return new Listing<>(COLUMNS, "offering o", "o.id", OfferingList::row)
                .sort("name", "o.name", "text")
                .sort("updatedAt", "o.updated_at", "timestamptz")
                .filter(
                        "retired",
                        (where, retired) -> where.and("o.retired = ?", Conditions.yesOrNo("retired", retired)))
                .filter("q", (where, words) -> where.and("position(heard_fold(?) in heard_fold(o.name)) > 0", words));
    }

    private static OfferingRow row(Row row) {
        return new OfferingRow(
                new OfferingId(row.number("id")),
                row.number("version"),
                new OfferingDetails(row.text("name"), row.textOrNull("description"), row.is("retired")),
                row.is("demo"),
                row.instant("created_at"),
                row.instant("updated_at"));
    }
}
