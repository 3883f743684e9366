package org.heardcrm.accounts.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.faces.Words;
import org.heardcrm.tickets.application.TicketQueue;
import org.heardcrm.tickets.application.TicketView;
import org.jspecify.annotations.Nullable;

/** What did not go as the account needed, the latest first. */
@Named
@RequestScoped
public class ExceptionsPart {

    private static final int ROWS = 10;
    private static final int MOST = 100;

    @Inject
    private AccountPage page;

    @Inject
    private TicketQueue tickets;

    @Inject
    private Words words;

    private @Nullable Slice<TicketView> latest;

    public List<TicketView> getRows() {
        return latest().items();
    }

    /** Whether there are more than those shown. */
    public boolean isMore() {
        return latest().next() != null;
    }

    /** How many are not closed, as far as they are read. */
    public String getOpen() {
        Slice<TicketView> open = tickets.read(ListRequest.first(
                MOST,
                Map.of(
                        "account",
                        page.getId(),
                        "state",
                        "OPEN,WORKING,WAITING_ON_CLIENT,RESOLVED",
                        "putAway",
                        "false")));
        int read = open.items().size();
        return open.next() == null ? Integer.toString(read) : words.with("accounts.atMost", read);
    }

    private Slice<TicketView> latest() {
        Slice<TicketView> known = latest;
        if (known == null) {
            known = tickets.read(ListRequest.first(ROWS, Map.of("account", page.getId(), "putAway", "false"))
                    .sortedBy("-reportedAt"));
            latest = known;
        }
        return known;
    }
}
