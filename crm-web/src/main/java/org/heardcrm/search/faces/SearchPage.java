package org.heardcrm.search.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.heardcrm.accounts.application.AccountRow;
import org.heardcrm.accounts.application.AccountSearch;
import org.heardcrm.accounts.application.ContactRow;
import org.heardcrm.accounts.application.ContactSearch;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.tickets.TicketNumber;
import org.heardcrm.tickets.application.SaidWith;
import org.heardcrm.tickets.application.TicketQueue;
import org.heardcrm.tickets.application.TicketView;
import org.jspecify.annotations.Nullable;

/** What fits the words, a few of each kind; the number of an exception leads straight to it. */
@Named
@RequestScoped
public class SearchPage {

    private static final int MOST = 8;

    @Inject
    private AccountSearch accountSearch;

    @Inject
    private ContactSearch contactSearch;

    @Inject
    private TicketQueue queue;

    @Inject
    private SaidWith saidWith;

    private @Nullable String q;
    private List<AccountRow> accounts = List.of();
    private List<ContactRow> contacts = List.of();
    private List<TicketView> tickets = List.of();
    private Map<String, String> said = Map.of();

    public void load() throws IOException {
        if (!isAsked()) {
            return;
        }
        ListRequest fitting = ListRequest.first(MOST, Map.of("q", String.valueOf(q)));
        tickets = queue.read(fitting).items();
        if (tickets.size() == 1 && TicketNumber.parse(String.valueOf(q)).isPresent()) {
            open(tickets.get(0));
            return;
        }
        said = saidWith.among(tickets, String.valueOf(q));
        accounts = accountSearch.find(fitting).items();
        contacts = contactSearch.find(fitting).items();
    }

    private static void open(TicketView ticket) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/tickets/workspace.xhtml?id=" + ticket.id());
    }

    /** Whether there are words to look for at all. */
    public boolean isAsked() {
        return q != null && !q.isBlank();
    }

    public boolean isNothingFound() {
        return isAsked() && accounts.isEmpty() && contacts.isEmpty() && tickets.isEmpty();
    }

    /** Whether there may be more than is shown. */
    public boolean isFull(List<?> rows) {
        return rows.size() == MOST;
    }

    /** A text with what was searched for told apart. */
    public List<Hits.Piece> pieces(@Nullable String text) {
        return text == null ? List.of() : Hits.of(String.valueOf(q)).in(text);
    }

    /** The stretch of what was said that has the words; nothing where the exception's own words have them. */
    public List<Hits.Piece> said(TicketView ticket) {
        String words = said.get(ticket.id());
        return words == null ? List.of() : Hits.of(String.valueOf(q)).around(words);
    }

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q;
    }

    public List<AccountRow> getAccounts() {
        return accounts;
    }

    public List<ContactRow> getContacts() {
        return contacts;
    }

    public List<TicketView> getTickets() {
        return tickets;
    }
}
