package org.heardcrm.mail.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.ClientWasWritten;

/** Letters that the mail server took, as the room of exceptions asks for them. */
@ApplicationScoped
public class LettersToClients implements ClientWasWritten {

    @Inject
    private Sql sql;

    @Override
    public boolean since(TicketId ticket, Instant instant) {
        return sql.one(
                        "select 1 from letter where ticket_id = ? and contact_id is not null and sent_at >= ? limit 1",
                        row -> true,
                        ticket,
                        instant)
                .isPresent();
    }
}
