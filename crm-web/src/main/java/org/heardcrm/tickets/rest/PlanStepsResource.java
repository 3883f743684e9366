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
import org.heardcrm.tickets.application.Plan;
import org.heardcrm.tickets.application.PlanningSteps;
import org.heardcrm.tickets.application.TicketQueue;
import org.jspecify.annotations.Nullable;

/** The plan of an exception: the next steps of the firm and of the client. Answers bear the exception's ETag. */
@Path("exception-tickets/{id}/steps")
@ApplicationScoped
public class PlanStepsResource {

    private static final String NOUN = "This step";

    @Inject
    private PlanningSteps planning;

    @Inject
    private Plan plan;

    @Inject
    private TicketQueue queue;

    /** In the order in which they were planned; those that were dropped too. */
    @GET
    @Lists(sorts = "seq")
    public ListAnswer<PlanStepView> list(@PathParam("id") String id, @BeanParam ListQuery query) {
        TicketId ticket = queue.expect(TicketId.parse(id));
        return query.answer(plan.of(ticket, query.request()), PlanStepView::of);
    }

    @POST
    public Created<PlanStepView> plan(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch match, PlanStepRequest request) {
        TicketId ticket = TicketId.parse(id);
        long seq = planning.plan(ticket, expected(ticket, match), request.side(), request.words());
        PlanStepView view = view(new Nth(ticket, seq));
        return Created.at(
                "exception-tickets/" + ticket + "/steps/" + view.id(),
                view,
                queue.one(ticket).version());
    }

    @GET
    @Path("{step}")
    public Answer<PlanStepView> one(@PathParam("id") String id, @PathParam("step") String step) {
        return answer(Nth.parse(step, TicketId.parse(id), NOUN));
    }

    /** It is done: one of ours, or one of the client's of which they told us. */
    @POST
    @Path("{step}/tick")
    public Answer<PlanStepView> tick(
            @PathParam("id") String id,
            @PathParam("step") String step,
            @HeaderParam("If-Match") @Nullable IfMatch match) {
        Nth nth = Nth.parse(step, TicketId.parse(id), NOUN);
        planning.tick(nth.ticket(), expected(nth.ticket(), match), nth.seq());
        return answer(nth);
    }

    /** It was ticked by mistake. */
    @POST
    @Path("{step}/untick")
    public Answer<PlanStepView> untick(
            @PathParam("id") String id,
            @PathParam("step") String step,
            @HeaderParam("If-Match") @Nullable IfMatch match) {
        Nth nth = Nth.parse(step, TicketId.parse(id), NOUN);
        planning.untick(nth.ticket(), expected(nth.ticket(), match), nth.seq());
        return answer(nth);
    }

    /** It is no longer needed. */
    @POST
    @Path("{step}/drop")
    public Answer<PlanStepView> drop(
            @PathParam("id") String id,
            @PathParam("step") String step,
            @HeaderParam("If-Match") @Nullable IfMatch match) {
        Nth nth = Nth.parse(step, TicketId.parse(id), NOUN);
        planning.drop(nth.ticket(), expected(nth.ticket(), match), nth.seq());
        return answer(nth);
    }

    private Answer<PlanStepView> answer(Nth nth) {
        return Answer.of(view(nth), queue.one(nth.ticket()).version());
    }

    private PlanStepView view(Nth nth) {
        return plan.of(queue.expect(nth.ticket())).stream()
                .filter(step -> step.id().equals(nth.toString()))
                .map(PlanStepView::of)
                .findFirst()
                .orElseThrow(() -> NotFound.of(NOUN));
    }

    private @Nullable Long expected(TicketId ticket, @Nullable IfMatch match) {
        return match == null
                ? null
                : IfMatch.honoured(match, "This exception", queue.one(ticket).version());
    }
}
