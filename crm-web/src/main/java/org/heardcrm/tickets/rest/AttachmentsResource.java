package org.heardcrm.tickets.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.rest.BodyLimit;
import org.heardcrm.platform.rest.Created;
import org.heardcrm.tickets.AttachmentId;
import org.heardcrm.tickets.AttachmentTooLarge;
import org.heardcrm.tickets.application.AttachmentRow;
import org.heardcrm.tickets.application.KeepingAttachments;
import org.heardcrm.tickets.application.ReadingAttachments;
import org.heardcrm.tickets.application.ReceivedFile;
import org.heardcrm.tickets.edge.Download;
import org.jspecify.annotations.Nullable;

/** Files: sent first, then named in the message they go with; what no message names within a day is gone. */
@Path("attachments")
@ApplicationScoped
public class AttachmentsResource {

    @Inject
    private KeepingAttachments keeping;

    @Inject
    private ReadingAttachments reading;

    @Inject
    private CurrentCaller caller;

    /** The bytes are the body; Content-Disposition names the file. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @BodyLimit(AttachmentTooLarge.MOST)
    @Operation(summary = "Send a file: its bytes are the body, Content-Disposition has its name")
    public Created<AttachmentView> add(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            @HeaderParam(HttpHeaders.CONTENT_DISPOSITION) @Nullable String disposition,
            InputStream body) {
        caller.get().need(Right.WRITE_TICKETS);
        try (ReceivedFile file = ReceivedFile.of(SaidName.in(disposition), type, body)) {
            AttachmentId id = keeping.keep(file, null);
            return Created.at("attachments/" + id, AttachmentView.of(reading.one(id)));
        }
    }

    @GET
    @Path("{id}")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, "image/png", "image/jpeg", "image/gif", "image/webp"})
    @APIResponseSchema(value = String.class, responseCode = "200")
    @Operation(summary = "The bytes of a file")
    public Response one(@PathParam("id") String id) {
        AttachmentRow file = reading.one(AttachmentId.parse(id));
        StreamingOutput bytes = to -> reading.write(file, to);
        return Response.ok(bytes, file.servedAs())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.disposition(file, false))
                .build();
    }

    /** Only what was not sent yet. */
    @DELETE
    @Path("{id}")
    public void discard(@PathParam("id") String id) {
        keeping.discard(AttachmentId.parse(id));
    }
}
