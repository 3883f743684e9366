package org.heardcrm.desk.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.heardcrm.desk.OpenTab;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.TicketId;

/** Exceptions are opened and closed on a member's desk; closing one loses no words. */
@Stateless
@Needs(Right.READ_TICKETS)
public class KeepingTabs {

    @Inject
    private Sql sql;

    @Inject
    private Tabs tabs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    @Inject
    private DeskBell bell;

    /**
     * Opened again, it stays where it is. When there are too many, the oldest without begun words goes.
     *
     * @throws NotFound when there is no such exception
     */
    public void open(TicketId ticket) {
        if (isOpen(ticket)) {
            return;
        }
        int opened = sql.update(
                "insert into open_tab (member_id, ticket_id, opened_at) select ?, id, ? from exception_ticket where id = ?"
                        + " on conflict do nothing",
                member(),
                clock.instant(),
                ticket);
        if (opened == 0 && !isOpen(ticket)) {
            throw NotFound.of("This exception");
        }
        OpenTab.surplus(all(), ticket).forEach(tab -> remove(tab.ticket()));
        bell.ring(member(), ticket, null);
    }

    /** One that is not open stays closed. */
    public void close(TicketId ticket) {
        if (remove(ticket) > 0) {
            bell.ring(member(), ticket, null);
        }
    }

    private boolean isOpen(TicketId ticket) {
        return sql.one(
                        "select 1 from open_tab where member_id = ? and ticket_id = ?",
                        row -> row.number(1),
                        member(),
                        ticket)
                .isPresent();
    }

    private int remove(TicketId ticket) {
        return sql.update("delete from open_tab where member_id = ? and ticket_id = ?", member(), ticket);
    }

    private List<OpenTab> all() {
        return tabs.open().stream()
                .map(tab -> new OpenTab(TicketId.parse(tab.ticket()), tab.openedAt(), tab.begun()))
                .toList();
    }

    private long member() {
        return Asking.member(caller.get());
    }
}
