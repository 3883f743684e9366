package org.heardcrm.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.heardcrm.platform.application.Sql;

/** Whether there is a demo firm, and where it stands. */
@ApplicationScoped
public class DemoFirm {

    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected DemoFirm() {
        // for CDI
    }

    @Inject
    public DemoFirm(Sql sql) {
        this.sql = sql;
    }

    /** Where a demo firm can stand. */
    enum State {
        /** The database is new and nobody decided yet. */
        POSSIBLE,
        HERE,
        /** Taken out; the boards have yet to be made anew. */
        LEAVING,
        NONE
    }

    /** Whether demo data are among what people see. */
    public boolean isHere() {
        return state() == State.HERE;
    }

    State state() {
        return sql.one("select state from demo_firm", row -> row.oneOf(State.class, "state"))
                .orElse(State.NONE);
    }

    /** The state, held until the transaction ends. */
    State hold() {
        return sql.one("select state from demo_firm for update", row -> row.oneOf(State.class, "state"))
                .orElse(State.NONE);
    }

    void turn(State state) {
        sql.update("update demo_firm set state = ?", state);
    }

    void seeded(Instant at) {
        sql.update("update demo_firm set state = 'HERE', seeded_at = ?", at);
    }

    boolean isUntold() {
        return sql.one("select 1 from demo_firm where state = 'HERE' and not told", row -> true)
                .orElse(false);
    }

    void told() {
        sql.update("update demo_firm set told = true");
    }
}
