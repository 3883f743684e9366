package org.heardcrm.tickets.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.heardcrm.tickets.TicketId;

/** Opens a quiet exception for change, which is what closes it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClosingOne {

    @Inject
    private ExceptionTickets tickets;

    public void close(TicketId id) {
        tickets.toChange(id, null);
    }
}
