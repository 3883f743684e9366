package org.heardcrm.tickets.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.heardcrm.platform.rest.Created;
import org.heardcrm.platform.rest.IfMatch;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.tickets.HeldReplyId;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.HeldReplyList;
import org.heardcrm.tickets.application.HoldingReplies;
import org.heardcrm.tickets.application.TicketQueue;
import org.jspecify.annotations.Nullable;

/** Replies that leave later; until then they can be read and cancelled. */
@Path("exception-tickets/{id}/held-replies")
@ApplicationScoped
public class HeldRepliesResource {

    @Inject
    private HoldingReplies holding;

    @Inject
    private HeldReplyList held;

    @Inject
    private TicketQueue queue;

    /** In the order in which they leave. */
    @GET
    public ListAnswer<HeldReplyView> list(@PathParam("id") String id) {
        return new ListAnswer<>(
                held.of(queue.expect(TicketId.parse(id))).stream()
                        .map(HeldReplyView::of)
                        .toList(),
                null);
    }

    @GET
    @Path("{reply}")
    public HeldReplyView one(@PathParam("id") String id, @PathParam("reply") String reply) {
        return HeldReplyView.of(held.one(queue.expect(TicketId.parse(id)), HeldReplyId.parse(reply)));
    }

    @POST
    public Created<HeldReplyView> hold(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch match, HeldReplyRequest request) {
        TicketId ticket = TicketId.parse(id);
        Long expected = match == null
                ? null
                : Long.valueOf(IfMatch.honoured(
                        match, "This exception", queue.one(ticket).version()));
        HeldReplyId reply = holding.hold(ticket, expected, request.toWords(), request.sendAt(), request.files());
        return Created.at(
                "exception-tickets/" + ticket + "/held-replies/" + reply, HeldReplyView.of(held.one(ticket, reply)));
    }

    /** It leaves within a second. */
    @POST
    @Path("{reply}/send")
    public HeldReplyView send(@PathParam("id") String id, @PathParam("reply") String reply) {
        HeldReplyId one = HeldReplyId.parse(reply);
        HeldReplyView view = HeldReplyView.of(held.one(queue.expect(TicketId.parse(id)), one));
        holding.sendNow(one);
        return view;
    }

    /** It never leaves. */
    @DELETE
    @Path("{reply}")
    public void cancel(@PathParam("id") String id, @PathParam("reply") String reply) {
        HeldReplyId one = HeldReplyId.parse(reply);
        held.one(queue.expect(TicketId.parse(id)), one);
        holding.discard(one);
    }
}
