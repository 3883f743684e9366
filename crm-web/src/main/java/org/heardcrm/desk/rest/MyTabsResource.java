package org.heardcrm.desk.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.heardcrm.desk.application.KeepingTabs;
import org.heardcrm.desk.application.Tabs;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.platform.rest.ListQuery;
import org.heardcrm.platform.rest.Lists;
import org.heardcrm.tickets.TicketId;

/** The exceptions that the token's member has open, the same as in the pages. */
@Path("me/tabs")
@ApplicationScoped
public class MyTabsResource {

    @Inject
    private Tabs tabs;

    @Inject
    private KeepingTabs keeping;

    /** What was opened first stands first. */
    @GET
    @Lists(sorts = "openedAt")
    public ListAnswer<TabView> list(@BeanParam ListQuery query) {
        return query.answer(tabs.read(query.request()), TabView::of);
    }

    /** When there are too many, the oldest without begun words goes. */
    @PUT
    @Path("{ticketId}")
    public TabView open(@PathParam("ticketId") String ticketId) {
        TicketId ticket = TicketId.parse(ticketId);
        keeping.open(ticket);
        return tabs.open().stream()
                .filter(tab -> tab.ticket().equals(ticket.toString()))
                .map(TabView::of)
                .findFirst()
                .orElseThrow(() -> NotFound.of("This tab"));
    }

    @DELETE
    @Path("{ticketId}")
    public void close(@PathParam("ticketId") String ticketId) {
        keeping.close(TicketId.parse(ticketId));
    }
}
