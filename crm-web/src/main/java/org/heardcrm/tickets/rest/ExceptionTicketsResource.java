package org.heardcrm.tickets.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.heardcrm.platform.rest.Created;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.platform.rest.ListQuery;
import org.heardcrm.platform.rest.Lists;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.Impact;
import org.heardcrm.tickets.Source;
import org.heardcrm.tickets.TicketState;
import org.heardcrm.tickets.application.ReportingExceptions;
import org.heardcrm.tickets.application.TicketQueue;
import org.heardcrm.tickets.application.TicketView;

/** Exceptions: reported and listed. */
@Path("exception-tickets")
@ApplicationScoped
public class ExceptionTicketsResource {

    @Inject
    private ReportingExceptions reporting;

    @Inject
    private TicketQueue queue;

    /**
     * What a list of exceptions can be narrowed by; several states, any of them, and several tags, all of them, stand with
     * commas between them. A queue has its own order unless another is asked for.
     */
    public record Filters(
            String queue,
            List<TicketState> state,
            String owner,
            String swarm,
            String account,
            String contact,
            Impact impact,
            Channel channel,
            String category,
            String offering,
            String tag,
            Boolean snoozed,
            Boolean putAway,
            Source source,
            Instant waitingBefore,
            Instant promiseDueBefore,
            Instant reportedFrom,
            Instant reportedTo,
            Instant updatedSince,
            String q,
            String externalId) {}

    @GET
    @Lists(
            filters = Filters.class,
            sorts = {"-updatedAt", "activeAt", "reportedAt", "waitingSince", "nextDueAt", "snoozedUntil", "number"})
    @Produces(MediaType.APPLICATION_JSON)
    public ListAnswer<ExceptionTicketView> list(@BeanParam ListQuery query) {
        return query.answer(queue.read(query.request()), ExceptionTicketView::of);
    }

    @POST
    public Created<ExceptionTicketView> report(ReportExceptionRequest request) {
        TicketView ticket = queue.one(reporting.report(request.toReport()));
        return Created.at("exception-tickets/" + ticket.id(), ExceptionTicketView.of(ticket), ticket.version());
    }
}
