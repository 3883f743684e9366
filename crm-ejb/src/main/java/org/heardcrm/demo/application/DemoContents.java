package org.heardcrm.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Sql;

/** What there is of the demo firm, and what real people added to it: all that goes when it goes. */
@ApplicationScoped
public class DemoContents {

    @Inject
    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected DemoContents() {
        // for CDI
    }

    /**
     * One kind of row.
     *
     * @param kind as in {@code exception}
     * @param added how many of them came after the demo firm was made
     */
    public record Part(String kind, long count, long added) {}

    /** Every kind of which there is something, in the order of the kinds' names. */
    @Needs(Right.ADMINISTER)
    public List<Part> parts() {
        return sql.all("""
                select r.kind, count(*) as count, count(*) filter (where r.added_at > f.seeded_at) as added
                from demo_row r cross join demo_firm f
                where r.kind not in ('token', 'integration')
                group by r.kind order by r.kind
                """, row -> new Part(row.text("kind"), row.number("count"), row.number("added")));
    }

    /** When the demo firm was made. */
    @Needs(Right.ADMINISTER)
    public Optional<Instant> madeAt() {
        return sql.one("select seeded_at from demo_firm where state = 'HERE'", row -> row.instant("seeded_at"));
    }
}
