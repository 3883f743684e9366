package org.heardcrm.tickets.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.rest.Answer;
import org.heardcrm.platform.rest.Created;
import org.heardcrm.platform.rest.IfMatch;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.platform.rest.ListQuery;
import org.heardcrm.platform.rest.Lists;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.Conversation;
import org.heardcrm.tickets.application.KeepingPromises;
import org.heardcrm.tickets.application.TicketQueue;
import org.jspecify.annotations.Nullable;

/** What was promised in an exception. Answers bear the exception's ETag. */
@Path("exception-tickets/{id}/promises")
@ApplicationScoped
public class PromisesResource {

    @Inject
    private KeepingPromises promises;

    @Inject
    private Conversation conversation;

    @Inject
    private TicketQueue queue;

    /** In the order in which they were made. */
    @GET
    @Lists(sorts = "seq")
    public ListAnswer<PromiseView> list(@PathParam("id") String id, @BeanParam ListQuery query) {
        TicketId ticket = queue.expect(TicketId.parse(id));
        return query.answer(conversation.promises(ticket, query.request()), PromiseView::of);
    }

    @POST
    public Created<PromiseView> promise(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch match, PromiseRequest request) {
        TicketId ticket = TicketId.parse(id);
        long seq = promises.promise(ticket, expected(ticket, match), request.sentence(), request.dueAt());
        PromiseView view = view(new Nth(ticket, seq));
        return Created.at(
                "exception-tickets/" + ticket + "/promises/" + view.id(),
                view,
                queue.one(ticket).version());
    }

    @GET
    @Path("{promise}")
    public Answer<PromiseView> one(@PathParam("id") String id, @PathParam("promise") String promise) {
        return answer(Nth.parse(promise, TicketId.parse(id), "This promise"));
    }

    @POST
    @Path("{promise}/keep")
    public Answer<PromiseView> keep(
            @PathParam("id") String id,
            @PathParam("promise") String promise,
            @HeaderParam("If-Match") @Nullable IfMatch match) {
        Nth nth = Nth.parse(promise, TicketId.parse(id), "This promise");
        promises.keep(nth.ticket(), expected(nth.ticket(), match), nth.seq());
        return answer(nth);
    }

    @POST
    @Path("{promise}/move")
    public Answer<PromiseView> move(
            @PathParam("id") String id,
            @PathParam("promise") String promise,
            @HeaderParam("If-Match") @Nullable IfMatch match,
            PromiseRequest.Move request) {
        Nth nth = Nth.parse(promise, TicketId.parse(id), "This promise");
        promises.move(nth.ticket(), expected(nth.ticket(), match), nth.seq(), request.dueAt(), request.reason());
        return answer(nth);
    }

    @POST
    @Path("{promise}/release")
    public Answer<PromiseView> release(
            @PathParam("id") String id,
            @PathParam("promise") String promise,
            @HeaderParam("If-Match") @Nullable IfMatch match) {
        Nth nth = Nth.parse(promise, TicketId.parse(id), "This promise");
        promises.release(nth.ticket(), expected(nth.ticket(), match), nth.seq());
        return answer(nth);
    }

    private Answer<PromiseView> answer(Nth nth) {
        return Answer.of(view(nth), queue.one(nth.ticket()).version());
    }

    private PromiseView view(Nth nth) {
        return conversation.promises(nth.ticket()).stream()
                .filter(promise -> promise.id().equals(nth.toString()))
                .map(PromiseView::of)
                .findFirst()
                .orElseThrow(() -> NotFound.of("This promise"));
    }

    private @Nullable Long expected(TicketId ticket, @Nullable IfMatch match) {
        return match == null
                ? null
                : IfMatch.honoured(match, "This exception", queue.one(ticket).version());
    }
}
