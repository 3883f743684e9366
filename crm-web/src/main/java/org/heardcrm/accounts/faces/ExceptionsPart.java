package org.heardcrm.accounts.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.tickets.application.TicketQueue;
import org.heardcrm.tickets.application.TicketView;
import org.jspecify.annotations.Nullable;

/** What did not go as the account needed, the latest first. */
@Named
@RequestScoped
public class ExceptionsPart {

    private static final int ROWS = 10;

    @Inject
    private AccountPage page;

    @Inject
    private TicketQueue tickets;

    private @Nullable Slice<TicketView> latest;

    public List<TicketView> getRows() {
        return latest().items();
    }

    /** Whether there are more than those shown. */
    public boolean isMore() {
        return latest().next() != null;
    }

    private Slice<TicketView> latest() {
        Slice<TicketView> known = latest;
        if (known == null) {
            known = tickets.read(
                    ListRequest.first(ROWS, Map.of("account", page.getId())).sortedBy("-reportedAt"));
            latest = known;
        }
        return known;
    }
}
