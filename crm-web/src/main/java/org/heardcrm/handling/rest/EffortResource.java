package org.heardcrm.handling.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.heardcrm.handling.application.EffortMeter;
import org.heardcrm.tickets.TicketId;

/** What an exception has cost the client so far. */
@Path("exception-tickets/{id}/effort")
@ApplicationScoped
public class EffortResource {

    @Inject
    private EffortMeter meter;

    @GET
    public EffortMeterView one(@PathParam("id") String id) {
        TicketId ticket = TicketId.parse(id);
        return EffortMeterView.of(ticket, meter.of(ticket));
    }
}
