package org.heardcrm.tickets.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.UsingCannedReplies;
import org.jspecify.annotations.Nullable;

/** What may be said in an exception by a canned reply. */
@Path("exception-tickets/{id}/canned-replies")
@ApplicationScoped
public class CannedOffersResource {

    @Inject
    private UsingCannedReplies using;

    /** @param words of the name or the text, all of which have to be there; the first twenty that fit */
    @GET
    public ListAnswer<CannedOfferView> offer(@PathParam("id") String id, @QueryParam("q") @Nullable String words) {
        return new ListAnswer<>(
                using.fitting(TicketId.parse(id), words == null ? "" : words).stream()
                        .map(CannedOfferView::of)
                        .toList(),
                null);
    }
}
