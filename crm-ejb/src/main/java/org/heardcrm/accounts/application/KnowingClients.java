package org.heardcrm.accounts.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.heardcrm.accounts.AccountDetails;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.AccountKind;
import org.heardcrm.accounts.Belonging;
import org.heardcrm.accounts.ContactDetails;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.platform.Duplicate;
import org.heardcrm.platform.Duplicate.Candidate;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.application.Turns;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks to us, by name: found, or known from now on. It works in the transaction of the use case that calls it,
 * which has checked the right; those who name the same new account or person at the same moment wait for each other and
 * then find it.
 */
@Stateless
public class KnowingClients {

    @Inject
    private Accounts accounts;

    @Inject
    private OpeningAccounts opening;

    @Inject
    private Contacts contacts;

    @Inject
    private MeetingContacts meeting;

    @Inject
    private Turns turns;

    /**
     * The account with exactly this name, without case; there is none: a client from now on.
     *
     * @throws Duplicate when several bear the name
     * @throws RuleBroken when it is no name; it points below {@code /account}
     */
    public AccountId accountNamed(String name) {
        return accountNamed(name, AccountKind.CLIENT);
    }

    /** As {@link #accountNamed(String)}, but who is new is a prospect. */
    public AccountId prospectNamed(String name) {
        return accountNamed(name, AccountKind.PROSPECT);
    }

    private AccountId accountNamed(String name, AccountKind kind) {
        AccountDetails details = RuleBroken.within("/account", () -> AccountDetails.named(name, kind));
        return named(details).orElseGet(() -> {
            turns.take("account", details.name());
            return named(details).orElseGet(() -> opening.open(details));
        });
    }

    /** @throws RuleBroken when there is no such account */
    public void expect(AccountId account) {
        try {
            accounts.byId(account);
        } catch (NotFound missing) {
            throw new RuleBroken("account-unknown", "/accountId", missing.told());
        }
    }

    /**
     * The person with this address, who belongs to this account too from now on; without an address the one of the
     * account with exactly this name, without case. There is none: somebody new.
     *
     * @throws NotFound when there is no such account
     * @throws Duplicate when several of the account bear the name
     * @throws RuleBroken when it is no name or no address; it points below {@code /contact}
     */
    public ContactId contactOf(AccountId account, String name, @Nullable String email) {
        ContactDetails details = RuleBroken.within("/contact", () -> ContactDetails.named(name, email));
        return known(account, details).orElseGet(() -> {
            accounts.byId(account);
            turns.take("contact", details.email() == null ? account + " " + details.name() : details.email());
            return known(account, details).orElseGet(() -> meeting.meet(details, List.of(Belonging.to(account))));
        });
    }

    /**
     * The person whom another system calls so, who belongs to these accounts too from now on; there is none: somebody
     * new without an address, of the first account first.
     *
     * @throws NotFound when there is no such account
     * @throws RuleBroken when it is no name
     */
    public ContactId knownElsewhereAs(String externalId, String name, List<AccountId> belongsTo) {
        ContactDetails details = new ContactDetails(name, null, null, externalId, null);
        turns.take("contact external id", externalId);
        Optional<ContactId> known =
                contacts.withExternalId(externalId).stream().findFirst().map(found -> ContactId.parse(found.id()));
        known.ifPresent(contact -> belongsTo.stream()
                .filter(account -> !contacts.belongs(account, contact))
                .forEach(account -> meeting.join(contact, account)));
        return known.orElseGet(() -> {
            belongsTo.forEach(accounts::byId);
            return meeting.meet(
                    details,
                    belongsTo.stream()
                            .map(account -> new Belonging(account, null, account.equals(belongsTo.get(0))))
                            .toList());
        });
    }

    /** @throws RuleBroken when the contact, if there is one, does not belong to the account */
    public void expect(ContactId contact, AccountId account) {
        if (!contacts.belongs(account, contact)) {
            throw new RuleBroken("contact-account", "/contactId", "This contact does not belong to this account.");
        }
    }

    private Optional<AccountId> named(AccountDetails details) {
        return one(
                        accounts.named(details.name()),
                        Sentence.of(
                                "several-accounts", "Several accounts bear this name; say which by its identifier."))
                .map(AccountId::parse);
    }

    private Optional<ContactId> known(AccountId account, ContactDetails details) {
        if (details.email() == null) {
            return one(
                            contacts.named(account, details.name()),
                            Sentence.of(
                                    "several-contacts",
                                    "Several contacts of this account bear this name; say which by the address."))
                    .map(ContactId::parse);
        }
        Optional<ContactId> known =
                contacts.withEmail(details.email()).stream().findFirst().map(found -> ContactId.parse(found.id()));
        known.filter(contact -> !contacts.belongs(account, contact)).ifPresent(contact -> {
            accounts.byId(account);
            meeting.join(contact, account);
        });
        return known;
    }

    private static Optional<String> one(List<Candidate> candidates, Sentence sentenceForSeveral) {
        if (candidates.size() > 1) {
            throw new Duplicate(sentenceForSeveral, candidates);
        }
        return candidates.stream().findFirst().map(Candidate::id);
    }
}
