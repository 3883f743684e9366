package org.heardcrm.accounts.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.RevenueId;
import org.heardcrm.accounts.RevenueSource;
import org.heardcrm.accounts.application.AccountRevenue;
import org.heardcrm.accounts.application.EnteringRevenue;
import org.heardcrm.platform.rest.Answer;
import org.heardcrm.platform.rest.Created;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.platform.rest.ListQuery;
import org.heardcrm.platform.rest.Lists;

/** What an account pays, entry by entry. */
@Path("accounts/{account}/revenue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RevenueResource {

    @Inject
    private EnteringRevenue entering;

    @Inject
    private AccountRevenue revenue;

    @POST
    public Created<RevenueView> enter(@PathParam("account") String account, RevenueRequest request) {
        RevenueId id = entering.enter(AccountId.parse(account), request.toFigure(), RevenueSource.REST);
        return Created.at("accounts/" + account + "/revenue/" + id, view(account, id));
    }

    @GET
    @Lists(
            filters = RevenueFilters.class,
            sorts = {"-month"})
    public ListAnswer<RevenueView> list(@PathParam("account") String account, @BeanParam ListQuery query) {
        return query.answer(revenue.of(AccountId.parse(account), query.request()), RevenueView::of);
    }

    @GET
    @Path("{id}")
    public Answer<RevenueView> read(@PathParam("account") String account, @PathParam("id") String id) {
        return Answer.of(view(account, RevenueId.parse(id)));
    }

    private RevenueView view(String account, RevenueId id) {
        return RevenueView.of(revenue.of(AccountId.parse(account), id));
    }
}
