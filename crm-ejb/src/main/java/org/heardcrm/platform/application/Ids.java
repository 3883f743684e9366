package org.heardcrm.platform.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Hands out identifiers, a block from the database at a time; ids lost in a crash are never used again. */
@ApplicationScoped
public class Ids {

    private static final int BLOCK = 50;

    private Sql sql;
    private long next;
    private long end;

    @SuppressWarnings("NullAway.Init")
    protected Ids() {
        // for CDI
    }

    @Inject
    public Ids(Sql sql) {
        this.sql = sql;
    }

    public synchronized long next() {
        if (next == end) {
            next = sql.one("select nextval('heard_id')", row -> row.number(1)).orElseThrow();
            end = next + BLOCK;
        }
        return next++;
    }
}
