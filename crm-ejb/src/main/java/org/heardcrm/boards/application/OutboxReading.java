package org.heardcrm.boards.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.platform.outbox.OutboxPlaces;
import org.heardcrm.platform.outbox.OutboxPlaces.Place;
import org.jspecify.annotations.Nullable;

/** How the rollups read the outbox. */
@ApplicationScoped
public class OutboxReading {

    static final int AT_ONCE = 5_000;

    private static final String READER = "rollups";

    @Inject
    private Sql sql;

    @Inject
    private OutboxPlaces places;

    /**
     * What was told.
     *
     * @param opportunity which opportunity it is about, or null for anything else
     */
    record Told(Place place, @Nullable Long opportunity) {}

    /** The place, held until the transaction ends; empty while another node holds it. */
    Optional<Place> take() {
        return places.take(READER);
    }

    /** The place, held until the transaction ends, after whoever holds it now. */
    void await() {
        places.await(READER);
    }

    /** What comes next, the oldest first. */
    List<Told> after(Place place) {
        return sql.all(
                """
                select xid::text as xid, id,
                       case when type like 'Opportunity%' then (payload ->> 'opportunityId')::bigint end as opportunity
                from outbox
                """ + OutboxPlaces.NEXT + AT_ONCE,
                row -> new Told(new Place(row.text("xid"), row.number("id")), row.numberOrNull("opportunity")),
                place.xid(),
                place.id());
    }

    void moveTo(Place place) {
        places.moveTo(READER, place);
    }

    /** When the oldest thing was told that the rollups do not know yet; empty when they know all. */
    public Optional<Instant> oldestUnread() {
        return sql.one("""
                select o.at from outbox_position p
                cross join lateral (select at from outbox
                                    where (xid, id) > (p.xid, p.id) order by xid, id limit 1) o
                where p.reader = 'rollups'
                """, row -> row.instant("at"));
    }
}
