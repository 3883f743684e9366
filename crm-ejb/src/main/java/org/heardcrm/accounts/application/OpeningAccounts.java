package org.heardcrm.accounts.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.heardcrm.accounts.Account;
import org.heardcrm.accounts.AccountDetails;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.AccountOpened;
import org.heardcrm.platform.DomainEvent;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Ids;

/** The one way an account begins, whoever needs it. */
@ApplicationScoped
class OpeningAccounts {

    @Inject
    private Accounts accounts;

    @Inject
    private AccountHistory history;

    @Inject
    private Ids ids;

    @Inject
    private HeardClock clock;

    @Inject
    private Event<DomainEvent> events;

    AccountId open(AccountDetails details) {
        Instant now = clock.instant();
        Account account = Account.opened(new AccountId(ids.next()), details, now);
        accounts.add(account);
        history.opened(account.id(), now);
        events.fire(new AccountOpened(account.id().value(), now));
        return account.id();
    }
}
