package org.heardcrm.tickets.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.accounts.application.KnowingClients;
import org.heardcrm.offerings.application.KnowingOfferings;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.Particulars;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** What describes an exception is corrected. */
@Stateless
@Needs(Right.WRITE_TICKETS)
public class EditingExceptions {

    @Inject
    private ExceptionTickets tickets;

    @Inject
    private KnowingClients clients;

    @Inject
    private KnowingOfferings offerings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    public void edit(TicketId id, @Nullable Long expected, Particulars particulars) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        if (ticket.particulars().equals(particulars)) {
            return;
        }
        if (particulars.contactId() != null) {
            clients.expect(new ContactId(particulars.contactId()), new AccountId(ticket.accountId()));
        }
        offerings.expect(particulars.categoryId(), particulars.offeringId());
        ticket.edit(particulars, caller.get().author(), clock.instant());
        tickets.keep(ticket);
    }
}
