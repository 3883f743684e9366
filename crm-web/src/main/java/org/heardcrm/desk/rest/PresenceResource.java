package org.heardcrm.desk.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.heardcrm.desk.application.Presences;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.platform.rest.ListQuery;
import org.heardcrm.platform.rest.Lists;
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

    /** In the order of their names, each once. */
    @GET
    @Lists(sorts = "name")
    public ListAnswer<PresentView> now(@PathParam("id") String id, @BeanParam ListQuery query) {
        TicketId ticket = queue.expect(TicketId.parse(id));
        return query.answer(presences.read(ticket, query.request()), PresentView::of);
    }
}
