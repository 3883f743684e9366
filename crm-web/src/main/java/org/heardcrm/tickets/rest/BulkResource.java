package org.heardcrm.tickets.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.heardcrm.platform.Id;
import org.heardcrm.platform.rest.Accepted;
import org.heardcrm.tickets.application.ActingInBulk;
import org.heardcrm.tickets.application.BulkHistory;

/** The same act on several exceptions, each as if it were the only one. */
@Path("bulk")
@ApplicationScoped
public class BulkResource {

    @Inject
    private ActingInBulk acting;

    @Inject
    private BulkHistory history;

    @POST
    public Accepted<BulkView> begin(BulkRequest request) {
        return accepted(acting.begin(request.toOrder(), request.toTickets()));
    }

    @GET
    @Path("{id}")
    public BulkView one(@PathParam("id") String id) {
        return BulkView.of(history.one(Id.parse(id, "This job")));
    }

    /** Takes back what it did, in a job of its own. */
    @POST
    @Path("{id}/undo")
    public Accepted<BulkView> undo(@PathParam("id") String id) {
        return accepted(acting.undo(Id.parse(id, "This job")));
    }

    private Accepted<BulkView> accepted(long job) {
        return Accepted.at("bulk/" + job, BulkView.of(history.one(job)));
    }
}
