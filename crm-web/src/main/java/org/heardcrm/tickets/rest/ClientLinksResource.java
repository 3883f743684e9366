package org.heardcrm.tickets.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.heardcrm.platform.application.PublicAddress;
import org.heardcrm.platform.rest.Created;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.tickets.ClientLink;
import org.heardcrm.tickets.ClientLinkId;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.GivingClientLinks;

/** The private links by which a client reaches their exception. */
@Path("exception-tickets/{id}/client-links")
@ApplicationScoped
public class ClientLinksResource {

    @Inject
    private GivingClientLinks links;

    @Inject
    private PublicAddress address;

    /** Newest first, without their addresses. */
    @GET
    public ListAnswer<ClientLinkView> list(@PathParam("id") String id) {
        return new ListAnswer<>(
                links.of(TicketId.parse(id)).stream().map(ClientLinkView::of).toList(), null);
    }

    @POST
    public Created<ClientLinkView> give(@PathParam("id") String id) {
        TicketId ticket = TicketId.parse(id);
        GivingClientLinks.Given given = links.give(ticket);
        ClientLink link = given.link();
        return Created.at(
                "exception-tickets/" + ticket + "/client-links/" + link.id(),
                new ClientLinkView(
                        link.id().toString(),
                        address.of("/c/" + given.token().text()),
                        link.createdAt(),
                        link.expiresAt(),
                        null));
    }

    @DELETE
    @Path("{link}")
    public void revoke(@PathParam("id") String id, @PathParam("link") String link) {
        links.revoke(TicketId.parse(id), ClientLinkId.parse(link));
    }
}
