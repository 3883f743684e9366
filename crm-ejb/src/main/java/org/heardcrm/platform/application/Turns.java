package org.heardcrm.platform.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets those who would do the same thing at the same moment do it one after the other. */
@ApplicationScoped
public class Turns {

    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected Turns() {
        // for CDI
    }

    @Inject
    public Turns(Sql sql) {
        this.sql = sql;
    }

    /** Waits for everybody who took the same turn (the name without case), and has it until the transaction ends. */
    public void take(String kind, String name) {
        sql.one("select pg_advisory_xact_lock(hashtextextended(? || ' ' || lower(?), 0))", row -> "", kind, name);
    }
}
