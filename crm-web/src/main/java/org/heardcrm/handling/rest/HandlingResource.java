package org.heardcrm.handling.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.heardcrm.handling.application.Handling;
import org.heardcrm.tickets.TicketId;

/** How an exception was handled. */
@Path("exception-tickets/{id}/handling")
@ApplicationScoped
public class HandlingResource {

    @Inject
    private Handling handling;

    @GET
    public HandlingView one(@PathParam("id") String id) {
        TicketId ticket = TicketId.parse(id);
        return HandlingView.of(ticket, handling.of(ticket));
    }
}
