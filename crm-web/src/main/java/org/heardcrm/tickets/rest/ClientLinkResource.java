package org.heardcrm.tickets.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.heardcrm.platform.rest.contract.AtTheRoot;
import org.jspecify.annotations.Nullable;

/**
 * The client's private link as a program sees it, for the contract alone: {@link ClientLinkServlet} answers, since the
 * same address is a page for people. Whatever the token does not open is 404.
 */
@AtTheRoot
@PermitAll
@Path("c/{token}")
public interface ClientLinkResource {

    /** What the client writes. */
    record WriteRequest(@NotBlank @Size(max = 65536) String body) {}

    /** The client's words that it is solved. */
    record SolvedRequest(@Size(max = 2000) @Nullable String said) {}

    /** The client's words that it is not. */
    record NotFineRequest(@NotBlank @Size(max = 2000) String reason) {}

    /** The number of one of the client's steps, as the plan lists it. */
    record StepRequest(
            @NotBlank
            @Pattern(regexp = "[1-9][0-9]{0,8}", message = "This has to be the number of a step, as the plan lists it.")
            String step) {}

    /** The message of ours that asked for what they had told us before, by its {@code id}. */
    record RepeatRequest(@NotBlank @Size(max = 9) String message) {}

    @GET
    @Operation(summary = "What was said to and by the client, what was promised, and where it stands")
    ClientPageView read(@PathParam("token") String token);

    @GET
    @Path("attachments/{id}")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, "image/png", "image/jpeg", "image/gif", "image/webp"})
    @APIResponseSchema(value = String.class, responseCode = "200")
    @Operation(summary = "The bytes of a file that hangs on what was said to or by the client")
    Response attachment(@PathParam("token") String token, @PathParam("id") String id);

    @POST
    @Path("messages")
    @Operation(summary = "The client writes; 30 days after it was closed their words begin another exception")
    ClientPageView write(@PathParam("token") String token, WriteRequest request);

    @POST
    @Path("confirm")
    @Operation(summary = "This is solved")
    ClientPageView confirm(@PathParam("token") String token, SolvedRequest request);

    @POST
    @Path("repeat")
    @Operation(summary = "I have told you this before; said twice of a message it counts once")
    ClientPageView repeat(@PathParam("token") String token, RepeatRequest request);

    @POST
    @Path("not-fine")
    @Operation(summary = "This is not fine")
    ClientPageView notFine(@PathParam("token") String token, NotFineRequest request);

    @POST
    @Path("tick")
    @Operation(summary = "We have done this step of ours")
    ClientPageView tick(@PathParam("token") String token, StepRequest request);

    @POST
    @Path("untick")
    @Operation(summary = "This step was ticked by mistake")
    ClientPageView untick(@PathParam("token") String token, StepRequest request);
}
