package org.heardcrm.members.access.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.heardcrm.members.access.application.WhoAmI;
import org.heardcrm.platform.application.CurrentCaller;

/** Says whose token it is and what it is good for. */
@Path("me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    private CurrentCaller caller;

    @Inject
    private WhoAmI names;

    @GET
    public MeView me() {
        return MeView.of(caller.get(), names.nameOf(caller.get()));
    }
}
