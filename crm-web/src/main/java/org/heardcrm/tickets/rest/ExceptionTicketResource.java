package org.heardcrm.tickets.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heardcrm.members.MemberId;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.rest.Answer;
import org.heardcrm.platform.rest.Identifiers;
import org.heardcrm.platform.rest.IfMatch;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.platform.rest.ListQuery;
import org.heardcrm.platform.rest.Lists;
import org.heardcrm.platform.rest.MergePatch;
import org.heardcrm.platform.rest.MergePatchReader;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.PromiseOutcome;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.Conversation;
import org.heardcrm.tickets.application.Conversing;
import org.heardcrm.tickets.application.EditingExceptions;
import org.heardcrm.tickets.application.OwningExceptions;
import org.heardcrm.tickets.application.ResolvingExceptions;
import org.heardcrm.tickets.application.TicketQueue;
import org.heardcrm.tickets.application.TicketView;
import org.heardcrm.tickets.rest.Acts.ConfirmRequest;
import org.heardcrm.tickets.rest.Acts.CoverRequest;
import org.heardcrm.tickets.rest.Acts.ExplainRequest;
import org.heardcrm.tickets.rest.Acts.OutcomeRequest;
import org.heardcrm.tickets.rest.Acts.OwnRequest;
import org.heardcrm.tickets.rest.Acts.ReopenRequest;
import org.heardcrm.tickets.rest.Acts.RepeatRequest;
import org.heardcrm.tickets.rest.Acts.ResolveRequest;
import org.jspecify.annotations.Nullable;

/** One exception: read, corrected, and what is done in it. */
@Path("exception-tickets/{id}")
@ApplicationScoped
public class ExceptionTicketResource {

    @Inject
    private EditingExceptions editing;

    @Inject
    private OwningExceptions owning;

    @Inject
    private ResolvingExceptions resolving;

    @Inject
    private Conversing conversing;

    @Inject
    private TicketQueue queue;

    @Inject
    private Conversation conversation;

    @Inject
    private CurrentCaller caller;

    @GET
    public Answer<ExceptionTicketView> one(@PathParam("id") String id) {
        return answer(TicketId.parse(id));
    }

    @PATCH
    @Consumes(MergePatchReader.MEDIA_TYPE)
    public Answer<ExceptionTicketView> edit(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable IfMatch match,
            MergePatch<EditExceptionRequest> patch) {
        TicketId ticket = TicketId.parse(id);
        TicketView now = queue.one(ticket);
        long expected = IfMatch.required(match, "This exception", now.version());
        editing.edit(ticket, expected, patch.onto(EditExceptionRequest.of(now)).toParticulars());
        return answer(ticket);
    }

    /** Oldest first. */
    @GET
    @Path("events")
    @Lists(sorts = "at")
    public ListAnswer<EventView> events(@PathParam("id") String id, @BeanParam ListQuery query) {
        TicketId ticket = queue.expect(TicketId.parse(id));
        return query.answer(conversation.history(ticket, query.request()), EventView::of);
    }

    @POST
    @Path("own")
    public Answer<ExceptionTicketView> own(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch match, OwnRequest request) {
        TicketId ticket = TicketId.parse(id);
        owning.own(ticket, expected(ticket, match), member(request.memberId()), request.reason());
        return answer(ticket);
    }

    /** The owner is away and stays the owner: no hand-off. */
    @POST
    @Path("cover")
    public Answer<ExceptionTicketView> cover(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch match, CoverRequest request) {
        TicketId ticket = TicketId.parse(id);
        owning.cover(ticket, expected(ticket, match), member(request.memberId()), request.until(), request.reason());
        return answer(ticket);
    }

    private @Nullable MemberId member(@Nullable String text) {
        if (!"me".equals(text)) {
            return Identifiers.readOrNull(text, "/memberId", MemberId::parse);
        }
        Long id = caller.get().author().id();
        if (!caller.get().author().isMember() || id == null) {
            throw new RuleBroken(
                    "me-is-a-member", "/memberId", "“me” is a member; this token belongs to an integration.");
        }
        return new MemberId(id);
    }

    @POST
    @Path("resolve")
    public Answer<ExceptionTicketView> resolve(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch match, ResolveRequest request) {
        TicketId ticket = TicketId.parse(id);
        resolving.resolve(ticket, expected(ticket, match), request.resolution(), outcomes(ticket, request.promises()));
        return answer(ticket);
    }

    private static Map<Long, PromiseOutcome> outcomes(TicketId ticket, @Nullable List<OutcomeRequest> promises) {
        Map<Long, PromiseOutcome> outcomes = new LinkedHashMap<>();
        if (promises != null) {
            promises.forEach(one -> {
                long promise = Identifiers.read(one.id(), "/promises", id -> Nth.parse(id, ticket, "This promise"))
                        .seq();
                if (outcomes.put(promise, one.outcome()) != null) {
                    throw new RuleBroken(
                            "promise-once", "/promises", "Of each promise one thing is said; one is named twice here.");
                }
            });
        }
        return outcomes;
    }

    @POST
    @Path("confirm")
    public Answer<ExceptionTicketView> confirm(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch match, ConfirmRequest request) {
        TicketId ticket = TicketId.parse(id);
        resolving.confirm(ticket, expected(ticket, match), request.said(), request.told());
        return answer(ticket);
    }

    @POST
    @Path("reopen")
    public Answer<ExceptionTicketView> reopen(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch match, ReopenRequest request) {
        TicketId ticket = TicketId.parse(id);
        Side by = request.by() == null ? Side.FIRM : request.by();
        resolving.reopen(ticket, expected(ticket, match), request.reason(), by);
        return answer(ticket);
    }

    @POST
    @Path("explain")
    public Answer<ExceptionTicketView> explain(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch match, ExplainRequest request) {
        TicketId ticket = TicketId.parse(id);
        conversing.explain(ticket, expected(ticket, match), request.text(), Channel.REST, request.speaker());
        return answer(ticket);
    }

    @POST
    @Path("repeat")
    public Answer<ExceptionTicketView> repeat(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch match, RepeatRequest request) {
        TicketId ticket = TicketId.parse(id);
        String message = request.messageId();
        Long seq = message == null
                ? null
                : Identifiers.read(message, "/messageId", text -> Nth.parse(text, ticket, "This message"))
                        .seq();
        conversing.repeat(ticket, expected(ticket, match), request.by(), seq);
        return answer(ticket);
    }

    /** The version that an act has to find, or null when the caller does not say. */
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
