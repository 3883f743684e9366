package org.heardcrm.accounts.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.Belonging;
import org.heardcrm.accounts.Contact;
import org.heardcrm.accounts.ContactDetails;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.accounts.ContactKnown;
import org.heardcrm.accounts.Membership;
import org.heardcrm.platform.DomainEvent;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Ids;

/** The one way a contact comes to be known in accounts, whoever needs it. */
@ApplicationScoped
class MeetingContacts {

    @Inject
    private Contacts contacts;

    @Inject
    private AccountHistory history;

    @Inject
    private Ids ids;

    @Inject
    private HeardClock clock;

    @Inject
    private Event<DomainEvent> events;

    ContactId meet(ContactDetails details, List<Belonging> belongings) {
        Instant now = clock.instant();
        Contact contact = Contact.known(new ContactId(ids.next()), details, belongings, now);
        contacts.add(contact);
        tell(contact, Set.of(), now);
        return contact.id();
    }

    /** Belongs to this account too. */
    void join(ContactId id, AccountId account) {
        Instant now = clock.instant();
        Contact contact = contacts.forChange(id);
        Set<AccountId> before = accountsOf(contact.memberships());
        contact.join(account, now);
        contacts.flush();
        tell(contact, before, now);
    }

    /** Says in which accounts the contact is new, and which it left. */
    void tell(Contact contact, Set<AccountId> before, Instant at) {
        Set<AccountId> after = accountsOf(contact.memberships());
        for (AccountId joined : without(after, before)) {
            history.joined(joined, contact.id(), at);
            events.fire(new ContactKnown(contact.id().value(), joined.value(), at));
        }
        without(before, after).forEach(left -> history.left(left, contact.id(), at));
    }

    static Set<AccountId> accountsOf(Collection<Membership> memberships) {
        return memberships.stream().map(Membership::account).collect(Collectors.toSet());
    }

    private static Set<AccountId> without(Set<AccountId> these, Set<AccountId> those) {
        Set<AccountId> rest = new HashSet<>(these);
        rest.removeAll(those);
        return rest;
    }
}
