package org.heardcrm.tickets.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Sql;

/** A member settles how wide the parts of the workspace are, wherever they log in. */
@Stateless
@Needs(Right.READ_TICKETS)
public class KeepingPanes {

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller caller;

    public Panes own() {
        Author me = caller.get().author();
        return sql.one(
                        "select list, context from workspace_panes where member_id = ?",
                        row -> new Panes(row.count("list"), row.count("context")),
                        me.isMember() ? me.id() : null)
                .orElse(Panes.USUAL);
    }

    /** Nothing is kept for a program. */
    public void keep(Panes panes) {
        Author me = caller.get().author();
        if (me.isMember()) {
            sql.update("""
                    insert into workspace_panes (member_id, list, context) values (?, ?, ?)
                    on conflict (member_id) do update set list = excluded.list, context = excluded.context
                    """, me.id(), panes.list(), panes.context());
        }
    }
}
