package org.heardcrm.tickets.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heardcrm.desk.application.KeepingTabs;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.tickets.application.Conversation;
import org.heardcrm.tickets.application.Conversation.Promised;
import org.heardcrm.tickets.application.Conversation.Said;
import org.heardcrm.tickets.application.TicketHistory;
import org.heardcrm.tickets.application.TicketQueue;
import org.heardcrm.tickets.application.TicketView;
import org.jspecify.annotations.Nullable;

/** The open exception: what it is, what was said and promised, and what may be done with it now. */
@Named
@RequestScoped
public class ConversationPart {

    @Inject
    private WorkspacePage page;

    @Inject
    private TicketQueue tickets;

    @Inject
    private Conversation conversation;

    @Inject
    private TicketHistory history;

    @Inject
    private CurrentCaller caller;

    @Inject
    private KeepingTabs tabs;

    private @Nullable TicketView ticket;
    private List<Said> messages = List.of();
    private List<Promised> promises = List.of();
    private List<TicketHistory.Entry> missed = List.of();

    @PostConstruct
    void load() {
        if (page.isOneAsked()) {
            try {
                ticket = tickets.one(page.ticket());
                messages = conversation.messages(page.ticket());
                promises = conversation.promises(page.ticket());
                Long since = page.missedSince();
                missed = since == null ? List.of() : history.since(page.ticket(), since);
            } catch (NotFound missing) {
                ticket = null;
            }
        }
    }

    /** Remembers which version is shown, and that it is open; a page without its exception says so to programs too. */
    public void open() {
        if (ticket != null) {
            page.see(ticket.version());
            tabs.open(page.ticket());
        } else if (page.isOneAsked()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
        }
    }

    /** @throws NotFound when it is not there: a page that shows nothing else is not there then either */
    public void expect() {
        if (ticket == null) {
            throw NotFound.of("This exception");
        }
    }

    /** The exception, or null when none is asked for or there is none. */
    public @Nullable TicketView getTicket() {
        return ticket;
    }

    public List<Said> getMessages() {
        return messages;
    }

    public List<Promised> getPromises() {
        return promises;
    }

    /** Neither kept nor released, whether due later or overdue. */
    public List<Promised> getPending() {
        return promises.stream().filter(Promised::isPending).toList();
    }

    /** @param act as REST's {@code allowed} spells it */
    public boolean may(String act) {
        return ticket != null && ticket.isAllowed(act) && caller.get().may(Right.WRITE_TICKETS);
    }

    /** Whether the reader carries it. */
    public boolean isMine() {
        return ticket != null
                && ticket.owner() != null
                && ticket.owner()
                        .id()
                        .equals(String.valueOf(caller.get().author().id()));
    }

    /** What others did after the version that was shown first, when that got in the way of an act. */
    public List<TicketHistory.Entry> getMissed() {
        return missed;
    }
}
