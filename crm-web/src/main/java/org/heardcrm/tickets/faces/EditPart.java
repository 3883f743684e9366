package org.heardcrm.tickets.faces;

import static java.util.Objects.requireNonNull;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private ContactSearch contacts;

    @Inject
    private CategoryList categories;

    @Inject
    private Words words;

    @Inject
    private TicketActs acts;

    private @Nullable Described first;
    private Description began = new Description();
    private Description typed = new Description();
    private long version;

    /** Remembers what the page shows, whether or not the form is open. */
    public void begin() {
        TicketView ticket = conversation.getTicket();
        if (ticket != null) {
            first = Described.of(ticket, words);
            typed = Description.of(ticket);
            beginFrom(ticket);
        }
    }

    private void beginFrom(TicketView ticket) {
        began = Description.of(ticket);
        version = ticket.version();
    }

    /**
     * What only others changed meanwhile becomes theirs; what both changed stays as typed, with theirs beside it. The
     * version is the one the fields show: whoever was told of a change by another form has not seen it in this one.
     */
    public @Nullable String save() {
        String next =
                acts.perform((ticket, seen) -> editing.edit(ticket, version, typed.toParticulars()), "tickets.edited");
        TicketView ticket = conversation.getTicket();
        if (next == null && ticket != null) {
            typed.adopt(began, Description.of(ticket));
            beginFrom(ticket);
        }
        return next;
    }

    public Description getTyped() {
        return typed;
    }

    /** What the page showed first. */
    Described first() {
        return requireNonNull(first, "Asked only while an exception is open.");
    }

    /** Whether the form says something else in this field than what is saved. */
    boolean isTypedOver(String field) {
        return !Objects.equals(typed.values().get(field), began.values().get(field));
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
