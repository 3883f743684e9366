package org.heardcrm.referrals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.heardcrm.accounts.Account;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.Contact;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.accounts.application.Accounts;
import org.heardcrm.accounts.application.Contacts;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.ExceptionTickets;

/** What a caller names inside of what they send has to exist, else that field is what is wrong. */
@ApplicationScoped
class Named {

    @Inject
    private Accounts accounts;

    @Inject
    private Contacts contacts;

    @Inject
    private ExceptionTickets tickets;

    Account account(AccountId id, String pointer) {
        return expect(pointer, () -> accounts.byId(id));
    }

    Contact contact(ContactId id, String pointer) {
        return expect(pointer, () -> contacts.byId(id));
    }

    ExceptionTicket exception(TicketId id, String pointer) {
        return expect(pointer, () -> tickets.byId(id));
    }

    private static <T> T expect(String pointer, Supplier<T> lookup) {
        try {
            return lookup.get();
        } catch (NotFound missing) {
            throw new RuleBroken("unknown", pointer, missing.told());
        }
    }
}
