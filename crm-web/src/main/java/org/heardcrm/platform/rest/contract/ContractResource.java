package org.heardcrm.platform.rest.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The contract itself, for everybody. */
@Path("openapi.json")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContractResource {

    private Contract contract;

    @SuppressWarnings("NullAway.Init")
    protected ContractResource() {
        // for CDI
    }

    @Inject
    public ContractResource(Contract contract) {
        this.contract = contract;
    }

    @GET
    @PermitAll
    @Operation(summary = "This document")
    @APIResponseSchema(value = JsonObject.class, responseCode = "200")
    public Response contract() {
        return Response.ok(contract.document()).build();
    }
}
