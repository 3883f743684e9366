package org.heardcrm.members.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.heardcrm.platform.application.Caller;
import org.heardcrm.platform.application.Sql;

/** What a caller is called by people. */
@ApplicationScoped
public class WhoAmI {

    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected WhoAmI() {
        // for CDI
    }

    @Inject
    public WhoAmI(Sql sql) {
        this.sql = sql;
    }

    /** The member's name; a program has none but its login. */
    public String nameOf(Caller caller) {
        return caller.author().isMember()
                ? sql.one(
                                "select name from member where id = ?",
                                row -> row.text("name"),
                                caller.author().id())
                        .orElse(caller.login())
                : caller.login();
    }
}
