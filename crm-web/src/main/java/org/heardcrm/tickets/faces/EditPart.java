package org.heardcrm.tickets.faces;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.heardcrm.accounts.application.ContactRow;
import org.heardcrm.accounts.application.ContactSearch;
import org.heardcrm.offerings.application.CategoryList;
import org.heardcrm.offerings.application.CategoryList.CategoryRow;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.faces.Words;
import org.heardcrm.tickets.Impact;
import org.heardcrm.tickets.application.EditingExceptions;
import org.heardcrm.tickets.application.TicketView;
import org.jspecify.annotations.Nullable;

/** Correcting what describes the open exception; it keeps what is typed and what that began from. */
@Named
@ViewScoped
public class EditPart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EditingExceptions editing;

    @Inject
    private ConversationPart conversation;

    @Inject
    private WorkspacePage page;

    @Inject
    private ContactSearch contacts;

    @Inject
    private CategoryList categories;

    @Inject
    private Words words;

    @Inject
    private TicketActs acts;

    private Description began = new Description();
    private Description typed = new Description();

    @PostConstruct
    void begin() {
        TicketView ticket = conversation.getTicket();
        if (ticket != null) {
            began = Description.of(ticket);
            typed = Description.of(ticket);
        }
    }

    /** What only others changed meanwhile becomes theirs; what both changed stays as typed, with theirs beside it. */
    public @Nullable String save() {
        String next =
                acts.perform((ticket, seen) -> editing.edit(ticket, seen, typed.toParticulars()), "tickets.edited");
        TicketView ticket = conversation.getTicket();
        if (next == null && ticket != null) {
            Description saved = Description.of(ticket);
            typed.adopt(began, saved);
            began = saved;
        }
        return next;
    }

    public Description getTyped() {
        return typed;
    }

    /** What others saved while somebody typed, for each field in which it is not the same; empty while nobody did. */
    public Map<String, String> getSaved() {
        TicketView ticket = conversation.getTicket();
        return page.missedSince() == null || ticket == null ? Map.of() : typed.unlike(ticket, words);
    }

    /** The people of the account, in the order of their names. */
    public List<ContactRow> getContacts() {
        TicketView ticket = conversation.getTicket();
        return ticket == null
                ? List.of()
                : contacts.find(ListRequest.first(
                                        ListRequest.MOST,
                                        Map.of("account", ticket.account().id()))
                                .sortedBy("name"))
                        .items();
    }

    public List<CategoryRow> getCategories() {
        return categories.choices();
    }

    public Impact[] getImpacts() {
        return Impact.values();
    }
}
