package org.heardcrm.mail.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.heardcrm.mail.Letter;
import org.heardcrm.mail.LetterId;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.tickets.TicketId;

/** A letter that did not arrive is tried again, because somebody has mended what was wrong. */
@Stateless
@Needs(Right.WRITE_TICKETS)
public class SendingAgain {

    @Inject
    private Letters letters;

    @Inject
    private HeardClock clock;

    /**
     * @throws NotFound when no such letter was written about the exception
     * @throws org.heardcrm.platform.NotPossibleNow when it was sent
     */
    public void send(TicketId ticket, LetterId id) {
        Letter letter = letters.forChange(id);
        Long about = letter.ticketId();
        if (about == null || about != ticket.value()) {
            throw NotFound.of(Letters.NOUN);
        }
        letter.tryAgain(clock.instant());
    }
}
