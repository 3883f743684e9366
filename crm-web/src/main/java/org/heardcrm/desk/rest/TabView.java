package org.heardcrm.desk.rest;

import java.time.Instant;
import org.heardcrm.desk.application.Tabs.Tab;
import org.heardcrm.tickets.TicketState;

/**
 * An exception that the member has open.
 *
 * @param begun whether words are begun in it that are not sent
 */
public record TabView(
        String ticketId,
        String number,
        String summary,
        String account,
        TicketState state,
        boolean begun,
        Instant openedAt) {

    static TabView of(Tab tab) {
        return new TabView(
                tab.ticket(), tab.number(), tab.summary(), tab.account(), tab.state(), tab.begun(), tab.openedAt());
    }
}
