package org.heardcrm.tickets.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.heardcrm.platform.rest.Answer;
import org.heardcrm.platform.rest.Created;
import org.heardcrm.platform.rest.IfMatch;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.platform.rest.ListQuery;
import org.heardcrm.platform.rest.Lists;
import org.heardcrm.platform.rest.MergePatch;
import org.heardcrm.tickets.CannedReplyId;
import org.heardcrm.tickets.application.CannedReplyList;
import org.heardcrm.tickets.application.CannedReplyRow;
import org.heardcrm.tickets.application.KeepingCannedReplies;
import org.jspecify.annotations.Nullable;

/** The list of canned replies: read by all, written by admins. */
@Path("canned-replies")
@ApplicationScoped
public class CannedRepliesResource {

    @Inject
    private CannedReplyList replies;

    @Inject
    private KeepingCannedReplies keeping;

    @GET
    @Lists(
            filters = CannedReplyFilters.class,
            sorts = {"name", "updatedAt"})
    public ListAnswer<CannedReplyView> list(@BeanParam ListQuery query) {
        return query.answer(replies.read(query.request()), CannedReplyView::of);
    }

    @POST
    public Created<CannedReplyView> add(CannedReplyRequest request) {
        CannedReplyId id = keeping.add(request.name(), request.text(), request.language());
        CannedReplyRow reply = replies.one(id);
        return Created.at("canned-replies/" + id, CannedReplyView.of(reply), reply.version());
    }

    @GET
    @Path("{id}")
    public Answer<CannedReplyView> one(@PathParam("id") String id) {
        return answer(CannedReplyId.parse(id));
    }

    @PATCH
    @Path("{id}")
    public Answer<CannedReplyView> change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable IfMatch match,
            MergePatch<CannedReplyRequest> patch) {
        CannedReplyId reply = CannedReplyId.parse(id);
        CannedReplyRow before = replies.one(reply);
        long version = IfMatch.required(match, "This canned reply", before.version());
        CannedReplyRequest after = patch.onto(CannedReplyRequest.of(before));
        keeping.change(reply, after.name(), after.text(), after.language(), after.isActive(), version);
        return answer(reply);
    }

    private Answer<CannedReplyView> answer(CannedReplyId id) {
        CannedReplyRow reply = replies.one(id);
        return Answer.of(CannedReplyView.of(reply), reply.version());
    }
}
