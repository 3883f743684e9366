package org.heardcrm.tickets.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.LikeExceptions;

/** Exceptions that read like this one, the likest first, at most eight; what was solved says how. */
@Path("exception-tickets/{id}/like")
@ApplicationScoped
public class LikeExceptionsResource {

    @Inject
    private LikeExceptions like;

    @GET
    public ListAnswer<LikeView> list(@PathParam("id") String id) {
        return new ListAnswer<>(
                like.to(TicketId.parse(id)).stream().map(LikeView::of).toList(), null);
    }
}
