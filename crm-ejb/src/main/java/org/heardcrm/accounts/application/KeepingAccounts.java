package org.heardcrm.accounts.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.heardcrm.accounts.Account;
import org.heardcrm.accounts.AccountChanged;
import org.heardcrm.accounts.AccountDetails;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.Change;
import org.heardcrm.platform.DomainEvent;
import org.heardcrm.platform.Duplicate;
import org.heardcrm.platform.Duplicate.Candidate;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Stale;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Turns;
import org.jspecify.annotations.Nullable;

/** A member opens an account, or writes down what is known about one. */
@Stateless
@Needs(Right.WRITE_ACCOUNTS)
public class KeepingAccounts {

    private static final Sentence TAKEN =
            Sentence.of("account-external-id", "This external identifier belongs to another account.");

    @Inject
    private Accounts accounts;

    @Inject
    private OpeningAccounts opening;

    @Inject
    private AccountHistory history;

    @Inject
    private Turns turns;

    @Inject
    private HeardClock clock;

    @Inject
    private Event<DomainEvent> events;

    /**
     * @param allowDuplicate whether an account of the same name or domain does not matter
     * @throws Duplicate when one with the same name or domain is known, or one with the same externalId in any case
     */
    public AccountId create(AccountDetails details, boolean allowDuplicate) {
        turns.take("account", details.name());
        refuse(withExternalId(details.externalId()), TAKEN);
        if (!allowDuplicate) {
            refuse(
                    like(details),
                    Sentence.of("account-known", "There is an account with this name or domain already."));
        }
        return opening.open(details);
    }

    /**
     * @param expected the version the caller looked at
     * @throws Stale when the account has another version now
     * @throws Duplicate when another account has the externalId
     */
    public void edit(AccountId id, long expected, AccountDetails details) {
        Account account = accounts.forChange(id);
        if (account.version() != expected) {
            throw new Stale(Accounts.NOUN, account.version());
        }
        refuse(
                withExternalId(details.externalId()).stream()
                        .filter(candidate -> !candidate.id().equals(id.toString()))
                        .toList(),
                TAKEN);
        Instant now = clock.instant();
        List<Change> changes = account.edit(details, now);
        accounts.flush();
        if (!changes.isEmpty()) {
            history.changed(id, changes, now);
            events.fire(new AccountChanged(id.value(), now));
        }
    }

    /** Belongs to the demo firm from now on. */
    @Needs(Right.ADMINISTER)
    public void markDemo(AccountId id) {
        accounts.forChange(id).markDemo();
    }

    private List<Candidate> like(AccountDetails details) {
        Stream<Candidate> named = accounts.named(details.name()).stream();
        if (details.domain() == null) {
            return named.toList();
        }
        turns.take("account domain", details.domain());
        return Stream.concat(named, accounts.withDomain(details.domain()).stream())
                .distinct()
                .toList();
    }

    private List<Candidate> withExternalId(@Nullable String externalId) {
        if (externalId == null) {
            return List.of();
        }
        turns.take("account external id", externalId);
        return accounts.withExternalId(externalId);
    }

    private static void refuse(List<Candidate> candidates, Sentence sentence) {
        if (!candidates.isEmpty()) {
            throw new Duplicate(sentence, candidates);
        }
    }
}
