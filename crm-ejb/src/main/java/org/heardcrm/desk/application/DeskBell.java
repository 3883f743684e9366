package org.heardcrm.desk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.heardcrm.platform.live.Wire;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** Tells a member's open pages that something on the desk is not as they show it. */
@ApplicationScoped
public class DeskBell {

    static final String SUBJECT = "desk";

    /** Stands for a page that is none. */
    static final String NO_PAGE = "-";

    private Wire wire;

    @SuppressWarnings("NullAway.Init")
    protected DeskBell() {
        // for CDI
    }

    @Inject
    public DeskBell(Wire wire) {
        this.wire = wire;
    }

    /** @param page the one that knows already, or null */
    void ring(long member, TicketId ticket, @Nullable String page) {
        wire.tell(SUBJECT, Long.toString(member), ticket.toString(), page == null ? NO_PAGE : page);
    }
}
