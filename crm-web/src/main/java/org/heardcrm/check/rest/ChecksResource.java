package org.heardcrm.check.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.heardcrm.check.application.RunningChecks;
import org.heardcrm.platform.rest.Accepted;

/** Whether everything stored is what its events give. */
@Path("checks")
@ApplicationScoped
public class ChecksResource {

    @Inject
    private RunningChecks checks;

    @POST
    public Accepted<CheckStartedView> start() {
        CheckStartedView started = CheckStartedView.of(checks.start());
        return Accepted.at("checks/" + started.id(), started);
    }

    @GET
    @Path("{id}")
    public CheckView one(@PathParam("id") String id) {
        return CheckView.of(checks.one(id));
    }
}
