package org.heardcrm.desk.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.heardcrm.desk.application.Presences;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.TicketQueue;

/** Who looks at an exception and who writes in it, at this moment. */
@Path("exception-tickets/{id}/presence")
@ApplicationScoped
public class PresenceResource {

    @Inject
    private TicketQueue queue;

    @Inject
    private Presences presences;

    @GET
    public ListAnswer<PresentView> now(@PathParam("id") String id) {
        String ticket = queue.expect(TicketId.parse(id)).toString();
        return new ListAnswer<>(
                presences.at(List.of(ticket)).stream()
                        .flatMap(place -> place.who().stream())
                        .map(PresentView::of)
                        .toList(),
                null);
    }
}
