package org.heardcrm.offerings.rest;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.heardcrm.offerings.OfferingId;
import org.heardcrm.offerings.application.KeepingOfferings;
import org.heardcrm.offerings.application.OfferingList;
import org.heardcrm.offerings.application.OfferingList.OfferingRow;
import org.heardcrm.platform.rest.Answer;
import org.heardcrm.platform.rest.Created;
import org.heardcrm.platform.rest.IfMatch;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.platform.rest.ListQuery;
import org.heardcrm.platform.rest.Lists;
import org.heardcrm.platform.rest.MergePatch;
import org.heardcrm.platform.rest.MergePatchReader;
import org.jspecify.annotations.Nullable;

/** What the firm does for its clients; written by admins. */
@Path("offerings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OfferingsResource {

    @Inject
    private KeepingOfferings keeping;

    @Inject
    private OfferingList offerings;

    @POST
    public Created<OfferingView> create(OfferingRequest request) {
        OfferingId id = keeping.create(request.toDetails());
        OfferingRow row = offerings.byId(id);
        return Created.at("offerings/" + id, OfferingView.of(row), row.version());
    }

    @GET
    @Lists(
            filters = OfferingFilters.class,
            sorts = {"name", "updatedAt"})
    public ListAnswer<OfferingView> list(@BeanParam ListQuery query) {
        return query.answer(offerings.find(query.request()), OfferingView::of);
    }

    @GET
    @Path("{id}")
    public Answer<OfferingView> read(@PathParam("id") String id) {
        return answer(OfferingId.parse(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatchReader.MEDIA_TYPE)
    public Answer<OfferingView> edit(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            MergePatch<OfferingRequest> patch) {
        OfferingRow now = offerings.byId(OfferingId.parse(id));
        long expected = IfMatch.required(ifMatch, "This offering", now.version());
        keeping.edit(
                now.id(),
                expected,
                patch.onto(OfferingRequest.of(now.details())).toDetails());
        return answer(now.id());
    }

    private Answer<OfferingView> answer(OfferingId id) {
        OfferingRow row = offerings.byId(id);
        return Answer.of(OfferingView.of(row), row.version());
    }
}
