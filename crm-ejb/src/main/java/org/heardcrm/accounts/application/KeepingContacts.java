package org.heardcrm.accounts.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.Belonging;
import org.heardcrm.accounts.Contact;
import org.heardcrm.accounts.ContactDetails;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.platform.Duplicate;
import org.heardcrm.platform.Duplicate.Candidate;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Stale;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Turns;
import org.jspecify.annotations.Nullable;

/** A member writes down a person, and the accounts this person belongs to. */
@Stateless
@Needs(Right.WRITE_ACCOUNTS)
public class KeepingContacts {

    @Inject
    private Contacts contacts;

    @Inject
    private Accounts accounts;

    @Inject
    private MeetingContacts meeting;

    @Inject
    private Turns turns;

    @Inject
    private HeardClock clock;

    /**
     * @throws Duplicate when a person has this address or externalId
     * @throws RuleBroken when the belongings are none, or not in order, or name no account
     */
    public ContactId create(ContactDetails details, List<Belonging> belongings) {
        refuseDuplicates(details, null);
        expect(belongings);
        return meeting.meet(details, belongings);
    }

    /**
     * @param expected the version the caller looked at
     * @throws Stale when the contact has another version now
     * @throws Duplicate when another person has this address or externalId
     * @throws RuleBroken when the belongings are none, or not in order, or name no account
     */
    public void edit(ContactId id, long expected, ContactDetails details, List<Belonging> belongings) {
        Contact contact = contacts.forChange(id);
        if (contact.version() != expected) {
            throw new Stale(Contacts.NOUN, contact.version());
        }
        refuseDuplicates(details, id);
        expect(belongings);
        Instant now = clock.instant();
        Set<AccountId> before = MeetingContacts.accountsOf(contact.memberships());
        contact.edit(details, now);
        contact.settle(belongings, now);
        contacts.flush();
        meeting.tell(contact, before, now);
    }

    private void expect(List<Belonging> belongings) {
        for (int i = 0; i < belongings.size(); i++) {
            try {
                accounts.byId(belongings.get(i).account());
            } catch (NotFound missing) {
                throw new RuleBroken("account-unknown", "/accounts/" + i + "/accountId", missing.told());
            }
        }
    }

    private void refuseDuplicates(ContactDetails details, @Nullable ContactId self) {
        if (details.email() != null) {
            turns.take("contact", details.email());
            refuse(
                    contacts.withEmail(details.email()),
                    self,
                    Sentence.of("contact-known", "An address is one person, and this one is known."));
        }
        if (details.externalId() != null) {
            turns.take("contact external id", details.externalId());
            refuse(
                    contacts.withExternalId(details.externalId()),
                    self,
                    Sentence.of("contact-external-id", "This external identifier belongs to another contact."));
        }
    }

    private static void refuse(List<Candidate> candidates, @Nullable ContactId self, Sentence sentence) {
        List<Candidate> others = candidates.stream()
                .filter(candidate -> self == null || !candidate.id().equals(self.toString()))
                .toList();
        if (!others.isEmpty()) {
            throw new Duplicate(sentence, others);
        }
    }
}
