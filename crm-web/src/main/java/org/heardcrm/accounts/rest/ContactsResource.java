package org.heardcrm.accounts.rest;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.accounts.application.ContactRow;
import org.heardcrm.accounts.application.ContactSearch;
import org.heardcrm.accounts.application.KeepingContacts;
import org.heardcrm.platform.rest.Answer;
import org.heardcrm.platform.rest.Created;
import org.heardcrm.platform.rest.IfMatch;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.platform.rest.ListQuery;
import org.heardcrm.platform.rest.Lists;
import org.heardcrm.platform.rest.MergePatch;
import org.heardcrm.platform.rest.MergePatchReader;
import org.jspecify.annotations.Nullable;

/** People, and the accounts they belong to. */
@Path("contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ContactsResource {

    @Inject
    private KeepingContacts keeping;

    @Inject
    private ContactSearch contacts;

    /** 409 with the candidate when the address is known: an address is one person, so {@code allowDuplicate} does not help. */
    @POST
    public Created<ContactView> create(ContactRequest request, @QueryParam("allowDuplicate") boolean ignored) {
        ContactId id = keeping.create(request.toDetails(), request.toBelongings());
        ContactRow row = contacts.byId(id);
        return Created.at("contacts/" + id, ContactView.of(row), row.version());
    }

    @GET
    @Lists(
            filters = ContactFilters.class,
            sorts = {"-updatedAt", "name"})
    public ListAnswer<ContactView> list(@BeanParam ListQuery query) {
        return query.answer(contacts.find(query.request()), ContactView::of);
    }

    @GET
    @Path("{id}")
    public Answer<ContactView> read(@PathParam("id") String id) {
        return answer(ContactId.parse(id));
    }

    /** {@code accounts}, when it is named, says all of them. */
    @PATCH
    @Path("{id}")
    @Consumes(MergePatchReader.MEDIA_TYPE)
    public Answer<ContactView> edit(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            MergePatch<ContactRequest> patch) {
        ContactRow now = contacts.byId(ContactId.parse(id));
        long expected = IfMatch.required(ifMatch, "This contact", now.version());
        ContactRequest wanted = patch.onto(ContactRequest.of(now));
        keeping.edit(now.id(), expected, wanted.toDetails(), wanted.toBelongings());
        return answer(now.id());
    }

    private Answer<ContactView> answer(ContactId id) {
        ContactRow row = contacts.byId(id);
        return Answer.of(ContactView.of(row), row.version());
    }
}
