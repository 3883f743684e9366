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
import org.heardcrm.offerings.CategoryId;
import org.heardcrm.offerings.application.CategoryList;
import org.heardcrm.offerings.application.CategoryList.CategoryRow;
import org.heardcrm.offerings.application.KeepingCategories;
import org.heardcrm.platform.rest.Answer;
import org.heardcrm.platform.rest.Created;
import org.heardcrm.platform.rest.IfMatch;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.platform.rest.ListQuery;
import org.heardcrm.platform.rest.Lists;
import org.heardcrm.platform.rest.MergePatch;
import org.heardcrm.platform.rest.MergePatchReader;
import org.jspecify.annotations.Nullable;

/** The tree of words that exceptions are sorted under; written by admins. */
@Path("categories")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CategoriesResource {

    @Inject
    private KeepingCategories keeping;

    @Inject
    private CategoryList categories;

    @POST
    public Created<CategoryView> create(CategoryRequest request) {
        CategoryId id = keeping.create(request.toDetails());
        CategoryRow row = categories.byId(id);
        return Created.at("categories/" + id, CategoryView.of(row), row.version());
    }

    @GET
    @Lists(
            filters = CategoryFilters.class,
            sorts = {"name", "updatedAt"})
    public ListAnswer<CategoryView> list(@BeanParam ListQuery query) {
        return query.answer(categories.find(query.request()), CategoryView::of);
    }

    @GET
    @Path("{id}")
    public Answer<CategoryView> read(@PathParam("id") String id) {
        return answer(CategoryId.parse(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatchReader.MEDIA_TYPE)
    public Answer<CategoryView> edit(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            MergePatch<CategoryRequest> patch) {
        CategoryRow now = categories.byId(CategoryId.parse(id));
        long expected = IfMatch.required(ifMatch, "This category", now.version());
        keeping.edit(
                now.id(),
                expected,
                patch.onto(CategoryRequest.of(now.details())).toDetails());
        return answer(now.id());
    }

    private Answer<CategoryView> answer(CategoryId id) {
        CategoryRow row = categories.byId(id);
        return Answer.of(CategoryView.of(row), row.version());
    }
}
