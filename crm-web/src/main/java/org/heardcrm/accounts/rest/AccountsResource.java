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
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.application.AccountRow;
import org.heardcrm.accounts.application.AccountSearch;
import org.heardcrm.accounts.application.KeepingAccounts;
import org.heardcrm.platform.rest.Answer;
import org.heardcrm.platform.rest.Created;
import org.heardcrm.platform.rest.IfMatch;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.platform.rest.ListQuery;
import org.heardcrm.platform.rest.Lists;
import org.heardcrm.platform.rest.MergePatch;
import org.heardcrm.platform.rest.MergePatchReader;
import org.jspecify.annotations.Nullable;

/** Client organisations, and those that may become one. */
@Path("accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AccountsResource {

    @Inject
    private KeepingAccounts keeping;

    @Inject
    private AccountSearch accounts;

    /** 409 with candidates when the name or the domain is known, unless {@code allowDuplicate}. */
    @POST
    public Created<AccountView> create(AccountRequest request, @QueryParam("allowDuplicate") boolean allowDuplicate) {
        AccountId id = keeping.create(request.toDetails(), allowDuplicate);
        AccountRow row = accounts.byId(id);
        return Created.at("accounts/" + id, AccountView.of(row), row.version());
    }

    @GET
    @Lists(
            filters = AccountFilters.class,
            sorts = {"-updatedAt", "name"})
    public ListAnswer<AccountView> list(@BeanParam ListQuery query) {
        return query.answer(accounts.find(query.request()), AccountView::of);
    }

    @GET
    @Path("{id}")
    public Answer<AccountView> read(@PathParam("id") String id) {
        return answer(AccountId.parse(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatchReader.MEDIA_TYPE)
    public Answer<AccountView> edit(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            MergePatch<AccountRequest> patch) {
        AccountRow now = accounts.byId(AccountId.parse(id));
        long expected = IfMatch.required(ifMatch, "This account", now.version());
        keeping.edit(
                now.id(), expected, patch.onto(AccountRequest.of(now.details())).toDetails());
        return answer(now.id());
    }

    private Answer<AccountView> answer(AccountId id) {
        AccountRow row = accounts.byId(id);
        return Answer.of(AccountView.of(row), row.version());
    }
}
