package org.heardcrm.tickets.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.heardcrm.platform.rest.Answer;
import org.heardcrm.platform.rest.Created;
import org.heardcrm.platform.rest.IfMatch;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.platform.rest.ListQuery;
import org.heardcrm.platform.rest.Lists;
import org.heardcrm.platform.rest.MergePatch;
import org.heardcrm.platform.rest.MergePatchReader;
import org.heardcrm.tickets.SavedViewId;
import org.heardcrm.tickets.application.KeepingViews;
import org.heardcrm.tickets.application.SavedViewList;
import org.heardcrm.tickets.application.SavedViewList.SavedViewRow;
import org.jspecify.annotations.Nullable;

/** Views of exceptions under a name: the member's own, and those that others share. */
@Path("saved-views")
@ApplicationScoped
public class SavedViewsResource {

    @Inject
    private KeepingViews keeping;

    @Inject
    private SavedViewList views;

    @GET
    @Lists(sorts = {"name", "updatedAt"})
    public ListAnswer<SavedViewView> list(@BeanParam ListQuery query) {
        return query.answer(views.find(query.request()), SavedViewView::of);
    }

    @POST
    public Created<SavedViewView> keep(SavedViewRequest request) {
        SavedViewId id = keeping.keep(request.toDetails());
        SavedViewRow row = views.byId(id);
        return Created.at("saved-views/" + id, SavedViewView.of(row), row.version());
    }

    @GET
    @Path("{id}")
    public Answer<SavedViewView> one(@PathParam("id") String id) {
        return answer(SavedViewId.parse(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatchReader.MEDIA_TYPE)
    public Answer<SavedViewView> change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable IfMatch match,
            MergePatch<SavedViewRequest> patch) {
        SavedViewRow now = views.byId(SavedViewId.parse(id));
        long expected = IfMatch.required(match, "This view", now.version());
        keeping.change(
                now.id(),
                expected,
                patch.onto(SavedViewRequest.of(now.details())).toDetails());
        return answer(now.id());
    }

    @DELETE
    @Path("{id}")
    public void letGo(@PathParam("id") String id) {
        keeping.letGo(SavedViewId.parse(id));
    }

    private Answer<SavedViewView> answer(SavedViewId id) {
        SavedViewRow row = views.byId(id);
        return Answer.of(SavedViewView.of(row), row.version());
    }
}
