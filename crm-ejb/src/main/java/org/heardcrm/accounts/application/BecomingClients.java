package org.heardcrm.accounts.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.heardcrm.accounts.AccountChanged;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.Change;
import org.heardcrm.platform.DomainEvent;
import org.heardcrm.platform.application.HeardClock;

/** An account becomes a client because business with it was won; who may win may do this too. */
@Stateless
public class BecomingClients {

    @Inject
    private Accounts accounts;

    @Inject
    private AccountHistory history;

    @Inject
    private HeardClock clock;

    @Inject
    private Event<DomainEvent> events;

    /** Nothing happens when it is a client already. */
    public void becomeClient(AccountId id, LocalDate since) {
        Instant now = clock.instant();
        List<Change> changes = accounts.forChange(id).becomeClient(since, now);
        accounts.flush();
        if (!changes.isEmpty()) {
            history.changed(id, changes, now);
            events.fire(new AccountChanged(id.value(), now));
        }
    }
}
