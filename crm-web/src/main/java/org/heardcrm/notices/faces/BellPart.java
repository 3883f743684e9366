package org.heardcrm.notices.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heardcrm.notices.application.Bell;
import org.heardcrm.notices.application.ReadingNotices;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** The bell in the frame of every page. */
@Named
@RequestScoped
public class BellPart {

    @Inject
    private Bell bell;

    @Inject
    private ReadingNotices reading;

    @Inject
    private CurrentCaller caller;

    private @Nullable Integer unread;

    /** Who looks at an exception knows what they were told about it. */
    public void look(@Nullable String ticket) {
        if (ticket != null && ticket.matches("[0-9]{1,18}") && caller.get().may(Right.READ_TICKETS)) {
            reading.readAllOf(TicketId.parse(ticket));
        }
    }

    /** How much is unread, counted no further than {@link Bell#MOST}. */
    public int getUnread() {
        Integer known = unread;
        if (known == null) {
            known = bell.unread();
            unread = known;
        }
        return known;
    }

    /** The same in few signs. */
    public String getCount() {
        return getUnread() < Bell.MOST ? Integer.toString(getUnread()) : (Bell.MOST - 1) + "+";
    }
}
