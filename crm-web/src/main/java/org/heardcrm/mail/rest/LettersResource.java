package org.heardcrm.mail.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.heardcrm.mail.LetterId;
import org.heardcrm.mail.application.Deliveries;
import org.heardcrm.mail.application.SendingAgain;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.TicketQueue;

/** The letters about an exception: those to its client, and those to members. */
@Path("exception-tickets/{id}/letters")
@ApplicationScoped
public class LettersResource {

    @Inject
    private Deliveries deliveries;

    @Inject
    private SendingAgain sending;

    @Inject
    private TicketQueue queue;

    /** In the order of what they are about. */
    @GET
    public ListAnswer<LetterView> list(@PathParam("id") String id) {
        TicketId ticket = queue.expect(TicketId.parse(id));
        return new ListAnswer<>(
                deliveries.of(ticket).stream()
                        .map(delivery -> LetterView.of(ticket.toString(), delivery))
                        .toList(),
                null);
    }

    /** A letter that waits or did not arrive is tried again at once. */
    @POST
    @Path("{letter}/send-again")
    public LetterView sendAgain(@PathParam("id") String id, @PathParam("letter") String letter) {
        TicketId ticket = TicketId.parse(id);
        LetterId again = LetterId.parse(letter);
        sending.send(ticket, again);
        return deliveries.of(ticket).stream()
                .filter(delivery -> again.toString().equals(delivery.letter()))
                .map(delivery -> LetterView.of(ticket.toString(), delivery))
                .findFirst()
                .orElseThrow(() -> NotFound.of("This letter"));
    }
}
