package org.heardcrm.tickets.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.heardcrm.platform.rest.ListQuery;
import org.heardcrm.platform.rest.Lists;
import org.heardcrm.tickets.application.TicketCsv;

/** The same list as a file, for those who ask for CSV: all of it at once, without limit and cursor. */
@Path("exception-tickets")
@ApplicationScoped
public class ExceptionTicketsAsCsvResource {

    @Inject
    private TicketCsv csv;

    @GET
    @Lists(
            filters = ExceptionTicketsResource.Filters.class,
            sorts = {"-updatedAt", "activeAt", "reportedAt", "waitingSince", "nextDueAt", "snoozedUntil", "number"})
    @Produces("text/csv;qs=0.5")
    @APIResponseSchema(value = String.class, responseCode = "200")
    public Response list(@BeanParam ListQuery query) {
        TicketCsv.Begun file = csv.begin(query.whole(), List.of());
        return Response.ok((StreamingOutput) file::writeTo, "text/csv;charset=UTF-8;header=present")
                .header("Content-Disposition", "attachment; filename=\"exceptions.csv\"")
                .build();
    }
}
