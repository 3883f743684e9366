package org.heardcrm.platform.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.heardcrm.platform.application.Sql;

/** Tells all nodes, this one too, when and only if the running transaction is through. */
@ApplicationScoped
public class Wire {

    /** Where it is told and heard. */
    public static final String CHANNEL = "heard";

    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected Wire() {
        // for CDI
    }

    @Inject
    public Wire(Sql sql) {
        this.sql = sql;
    }

    /** @param ids short texts without blanks */
    public void tell(String subject, String... ids) {
        String line = new Told(subject, List.of(ids)).line();
        sql.one("select pg_notify('" + CHANNEL + "', ?)", row -> line, line);
    }
}
