package org.heardcrm.tickets.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.accounts.application.ContactRow;
import org.heardcrm.accounts.application.ContactSearch;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.tickets.application.TicketHistory;
import org.heardcrm.tickets.application.TicketQueue;
import org.heardcrm.tickets.application.TicketView;
import org.jspecify.annotations.Nullable;

/** What stands beside the conversation: the exception, its client, its promises, its swarm, its handling, those like it, its history. */
@Named
@RequestScoped
public class ContextPart {

    private static final List<String> TABS =
            List.of("exception", "client", "promises", "swarm", "handling", "like", "history");
    private static final int LAST = 6;

    @Inject
    private WorkspacePage page;

    @Inject
    private ConversationPart conversation;

    @Inject
    private ContactSearch contacts;

    @Inject
    private TicketQueue tickets;

    @Inject
    private TicketHistory history;

    public List<String> getTabs() {
        return TABS;
    }

    public String getTab() {
        String tab = page.asked("tab");
        return tab != null && TABS.contains(tab) ? tab : TABS.get(0);
    }

    /** With whom of the client we speak, or null when nobody is known. */
    public @Nullable ContactRow getContact() {
        TicketView ticket = conversation.getTicket();
        return ticket == null || ticket.contact() == null
                ? null
                : contacts.byId(ContactId.parse(ticket.contact().id()));
    }

    /** The account's other exceptions, the latest first. */
    public List<TicketView> getOthers() {
        TicketView ticket = conversation.getTicket();
        if (ticket == null) {
            return List.of();
        }
        Map<String, String> filters = Map.of("account", ticket.account().id());
        return tickets.read(ListRequest.first(LAST, filters)).items().stream()
                .filter(other -> !other.id().equals(ticket.id()))
                .limit(LAST - 1)
                .toList();
    }

    /** What happened, the latest first. */
    public List<TicketHistory.Entry> getHistory() {
        List<TicketHistory.Entry> entries = new ArrayList<>(history.of(page.ticket()));
        Collections.reverse(entries);
        return entries;
    }
}
