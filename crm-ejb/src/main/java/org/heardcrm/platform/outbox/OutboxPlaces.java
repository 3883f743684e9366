package org.heardcrm.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.heardcrm.platform.application.Sql;

/**
 * Up to where each reader has read the outbox. A place is held by one node at a time, and moves in the transaction that
 * does what was read: all of it is done once.
 */
@ApplicationScoped
public class OutboxPlaces {

    /**
     * What may be read after a place, the oldest first: below the oldest transaction that still runs, since a transaction
     * may commit after others that took later numbers. Two parameters: the place's xid and id.
     */
    public static final String NEXT =
            " where (xid, id) > (?::xid8, ?) and xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid, id limit ";

    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected OutboxPlaces() {
        // for CDI
    }

    @Inject
    public OutboxPlaces(Sql sql) {
        this.sql = sql;
    }

    /** Everything up to here was read. */
    public record Place(String xid, long id) {}

    /** The reader's place, held until the transaction ends; empty while another node holds it. */
    public Optional<Place> take(String reader) {
        return sql.one(
                "select xid::text as xid, id from outbox_position where reader = ? for update skip locked",
                row -> new Place(row.text("xid"), row.number("id")),
                reader);
    }

    /** The reader's place, held until the transaction ends, after whoever holds it now. */
    public void await(String reader) {
        sql.one("select 1 from outbox_position where reader = ? for update", row -> row.number(1), reader);
    }

    /** Whether something was told that the reader has not read. */
    public boolean isBehind(String reader) {
        return sql.one(
                        "select 1 from outbox_position p join outbox o on (o.xid, o.id) > (p.xid, p.id)"
                                + " where p.reader = ? limit 1",
                        row -> true,
                        reader)
                .isPresent();
    }

    public void moveTo(String reader, Place place) {
        sql.update(
                "update outbox_position set xid = ?::xid8, id = ? where reader = ?", place.xid(), place.id(), reader);
    }
}
