package org.heardcrm.tickets.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.heardcrm.platform.rest.Answer;
import org.heardcrm.platform.rest.IfMatch;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.ShelvingExceptions;
import org.heardcrm.tickets.application.TaggingExceptions;
import org.heardcrm.tickets.application.TicketQueue;
import org.heardcrm.tickets.application.TicketView;
import org.heardcrm.tickets.rest.Acts.PutAwayRequest;
import org.heardcrm.tickets.rest.Acts.SnoozeRequest;
import org.heardcrm.tickets.rest.Acts.TagRequest;
import org.jspecify.annotations.Nullable;

/** What keeps lists of exceptions in order: tags, what is put off until later, and what is none of ours. */
@Path("exception-tickets/{id}")
@ApplicationScoped
public class SortingOutResource {

    @Inject
    private TaggingExceptions tagging;

    @Inject
    private ShelvingExceptions shelving;

    @Inject
    private TicketQueue queue;

    @POST
    @Path("tag")
    public Answer<ExceptionTicketView> tag(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch match, TagRequest request) {
        TicketId ticket = TicketId.parse(id);
        tagging.tag(ticket, expected(ticket, match), request.toChange());
        return answer(ticket);
    }

    @POST
    @Path("snooze")
    public Answer<ExceptionTicketView> snooze(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch match, SnoozeRequest request) {
        TicketId ticket = TicketId.parse(id);
        shelving.snooze(ticket, expected(ticket, match), request.until());
        return answer(ticket);
    }

    @POST
    @Path("wake")
    public Answer<ExceptionTicketView> wake(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch match) {
        TicketId ticket = TicketId.parse(id);
        shelving.wake(ticket, expected(ticket, match));
        return answer(ticket);
    }

    @POST
    @Path("put-away")
    public Answer<ExceptionTicketView> putAway(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch match, PutAwayRequest request) {
        TicketId ticket = TicketId.parse(id);
        shelving.putAway(ticket, expected(ticket, match), request.as());
        return answer(ticket);
    }

    @POST
    @Path("put-back")
    public Answer<ExceptionTicketView> putBack(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch match) {
        TicketId ticket = TicketId.parse(id);
        shelving.putBack(ticket, expected(ticket, match));
        return answer(ticket);
    }

    private @Nullable Long expected(TicketId ticket, @Nullable IfMatch match) {
        return match == null
                ? null
                : IfMatch.honoured(match, "This exception", queue.one(ticket).version());
    }

    private Answer<ExceptionTicketView> answer(TicketId id) {
        TicketView ticket = queue.one(id);
        return Answer.of(ExceptionTicketView.of(ticket), ticket.version());
    }
}
