package org.heardcrm.desk.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.heardcrm.desk.DraftKind;
import org.heardcrm.desk.DraftWords;
import org.heardcrm.desk.application.Drafts;
import org.heardcrm.desk.application.KeepingDrafts;
import org.heardcrm.desk.application.KeepingDrafts.Kept;
import org.heardcrm.platform.Stale;
import org.heardcrm.platform.rest.Answer;
import org.heardcrm.platform.rest.IfMatch;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.platform.rest.ListQuery;
import org.heardcrm.platform.rest.Lists;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** What the token's member has begun to write and not sent, the same as in the pages; nobody else ever sees it. */
@Path("me/drafts")
@ApplicationScoped
public class MyDraftsResource {

    @Inject
    private Drafts drafts;

    @Inject
    private KeepingDrafts keeping;

    /** In every exception, what was saved last first. */
    @GET
    @Lists(sorts = "-savedAt")
    public ListAnswer<DraftView> list(@BeanParam ListQuery query) {
        return query.answer(drafts.read(query.request()), DraftView::of);
    }

    /** In one exception, at most one of each kind. */
    @GET
    @Path("{ticketId}")
    @Lists(sorts = "-savedAt")
    public ListAnswer<DraftView> of(@PathParam("ticketId") String ticketId, @BeanParam ListQuery query) {
        return query.answer(drafts.read(TicketId.parse(ticketId), query.request()), DraftView::of);
    }

    /** With If-Match nothing is overwritten that was saved elsewhere meanwhile. */
    @PUT
    @Path("{ticketId}")
    public Answer<DraftView> keep(
            @PathParam("ticketId") String ticketId,
            @HeaderParam("If-Match") @Nullable IfMatch match,
            DraftRequest request) {
        TicketId ticket = TicketId.parse(ticketId);
        DraftWords words = new DraftWords(request.words());
        Kept kept = keeping.keep(ticket, request.kind(), words, seen(ticket, request.kind(), match), null);
        if (!kept.words().equals(words.isEmpty() ? "" : words.text())) {
            throw new Stale("This draft", kept.version());
        }
        return Answer.of(
                new DraftView(ticketId, kept.kind(), kept.words(), kept.savedAt(), kept.version()), kept.version());
    }

    private @Nullable Long seen(TicketId ticket, DraftKind kind, @Nullable IfMatch match) {
        if (match == null) {
            return null;
        }
        long current = drafts.versions(ticket).stream()
                .filter(one -> one.kind() == kind)
                .mapToLong(Drafts.Version::version)
                .findFirst()
                .orElse(0);
        return IfMatch.honoured(match, "This draft", current);
    }

    /** Lets every draft in the exception go. */
    @DELETE
    @Path("{ticketId}")
    public void discard(@PathParam("ticketId") String ticketId) {
        keeping.discard(TicketId.parse(ticketId));
    }
}
