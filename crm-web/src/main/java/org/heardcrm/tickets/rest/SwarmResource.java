package org.heardcrm.tickets.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.SkillId;
import org.heardcrm.platform.rest.Answer;
import org.heardcrm.platform.rest.Identifiers;
import org.heardcrm.platform.rest.IfMatch;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.Swarm;
import org.heardcrm.tickets.application.SwarmingExceptions;
import org.heardcrm.tickets.rest.SwarmRequests.AnswerRequest;
import org.heardcrm.tickets.rest.SwarmRequests.DeclineRequest;
import org.heardcrm.tickets.rest.SwarmRequests.InviteRequest;
import org.heardcrm.tickets.rest.SwarmRequests.ThankRequest;
import org.jspecify.annotations.Nullable;

/** Who helps the owner of an exception; nothing here changes who that is. Answers bear the exception's ETag. */
@Path("exception-tickets/{id}/swarm")
@ApplicationScoped
public class SwarmResource {

    @Inject
    private SwarmingExceptions swarming;

    @Inject
    private Swarm swarm;

    @GET
    public Answer<SwarmView> one(@PathParam("id") String id) {
        return answer(TicketId.parse(id));
    }

    @POST
    @Path("invite")
    public Answer<SwarmView> invite(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch match, InviteRequest request) {
        TicketId ticket = TicketId.parse(id);
        MemberId member = Identifiers.readOrNull(request.memberId(), "/memberId", MemberId::parse);
        SkillId skill = Identifiers.readOrNull(request.skillId(), "/skillId", SkillId::parse);
        swarming.invite(ticket, expected(ticket, match), member, skill, request.words());
        return answer(ticket);
    }

    /** Who is asked accepts; others come by themselves. */
    @POST
    @Path("join")
    public Answer<SwarmView> join(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch match, AnswerRequest request) {
        TicketId ticket = TicketId.parse(id);
        swarming.join(ticket, expected(ticket, match), request.member());
        return answer(ticket);
    }

    @POST
    @Path("decline")
    public Answer<SwarmView> decline(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch match, DeclineRequest request) {
        TicketId ticket = TicketId.parse(id);
        swarming.decline(ticket, expected(ticket, match), request.member(), request.reason());
        return answer(ticket);
    }

    @POST
    @Path("leave")
    public Answer<SwarmView> leave(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch match, AnswerRequest request) {
        TicketId ticket = TicketId.parse(id);
        swarming.leave(ticket, expected(ticket, match), request.member());
        return answer(ticket);
    }

    @POST
    @Path("thank")
    public Answer<SwarmView> thank(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch match, ThankRequest request) {
        TicketId ticket = TicketId.parse(id);
        MemberId member = Identifiers.read(request.memberId(), "/memberId", MemberId::parse);
        swarming.thank(ticket, expected(ticket, match), member, request.words());
        return answer(ticket);
    }

    private Answer<SwarmView> answer(TicketId ticket) {
        return Answer.of(SwarmView.of(swarm.of(ticket)), swarm.version(ticket));
    }

    private @Nullable Long expected(TicketId ticket, @Nullable IfMatch match) {
        return match == null ? null : IfMatch.honoured(match, "This exception", swarm.version(ticket));
    }
}
