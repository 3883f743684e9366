package org.heardcrm.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.heardcrm.tickets.TicketId;

/**
 * An exception that a member has open.
 *
 * @param begun whether words are begun in it that are not sent
 */
public record OpenTab(TicketId ticket, Instant openedAt, boolean begun) {

    /** How many stand side by side. */
    public static final int MOST = 12;

    /**
     * Which go when there are too many: the oldest. Those with begun words stay, even if they are more, and so does the
     * one that was just opened.
     */
    public static List<OpenTab> surplus(List<OpenTab> open, TicketId justOpened) {
        return open.stream()
                .filter(tab -> !tab.begun && !tab.ticket.equals(justOpened))
                .sorted(Comparator.comparing(OpenTab::openedAt))
                .limit(Math.max(0, open.size() - MOST))
                .toList();
    }
}
