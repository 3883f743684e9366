package org.heardcrm.referrals.rest;

import static java.util.Objects.requireNonNullElse;

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
import org.heardcrm.accounts.RevenueKind;
import org.heardcrm.platform.Money;
import org.heardcrm.platform.rest.Answer;
import org.heardcrm.platform.rest.Created;
import org.heardcrm.platform.rest.IfMatch;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.platform.rest.ListQuery;
import org.heardcrm.platform.rest.Lists;
import org.heardcrm.platform.rest.MergePatch;
import org.heardcrm.platform.rest.MergePatchReader;
import org.heardcrm.referrals.OpportunityId;
import org.heardcrm.referrals.application.DecidingOpportunities;
import org.heardcrm.referrals.application.KeepingOpportunities;
import org.heardcrm.referrals.application.OpportunitySearch;
import org.heardcrm.referrals.application.OpportunitySearch.OpportunityRow;
import org.jspecify.annotations.Nullable;

/** Possible new business, won and lost business. */
@Path("opportunities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OpportunitiesResource {

    private static final String NOUN = "This opportunity";

    @Inject
    private KeepingOpportunities keeping;

    @Inject
    private DecidingOpportunities deciding;

    @Inject
    private OpportunitySearch opportunities;

    @POST
    public Created<OpportunityView> open(OpportunityRequest request) {
        OpportunityId id = keeping.open(request.toBusiness(), request.toSource());
        OpportunityRow row = opportunities.byId(id);
        return Created.at("opportunities/" + id, OpportunityView.of(row), row.version());
    }

    @GET
    @Lists(
            filters = OpportunityFilters.class,
            sorts = {"-updatedAt", "decidedAt"})
    public ListAnswer<OpportunityView> list(@BeanParam ListQuery query) {
        return query.answer(opportunities.find(query.request()), OpportunityView::of);
    }

    @GET
    @Path("{id}")
    public Answer<OpportunityView> read(@PathParam("id") String id) {
        return answer(OpportunityId.parse(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatchReader.MEDIA_TYPE)
    public Answer<OpportunityView> edit(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            MergePatch<OpportunityPatch> patch) {
        OpportunityRow now = opportunities.byId(OpportunityId.parse(id));
        long expected = IfMatch.required(ifMatch, NOUN, now.version());
        OpportunityPatch before = OpportunityPatch.of(now);
        OpportunityPatch wanted = patch.onto(before);
        keeping.edit(now.id(), expected, wanted.title(), wanted.value().toMoney("/value"), wanted.sourceUnless(before));
        return answer(now.id());
    }

    /** Its value becomes revenue, its account a client, its referral won. */
    @POST
    @Path("{id}/win")
    public Answer<OpportunityView> win(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            WinRequest request) {
        OpportunityRow now = opportunities.byId(OpportunityId.parse(id));
        Money value = request.value() == null ? null : request.value().toMoney("/value");
        RevenueKind kind = requireNonNullElse(request.kind(), RevenueKind.ONE_TIME);
        deciding.win(now.id(), expected(ifMatch, now), request.wonAt(), value, kind);
        return answer(now.id());
    }

    @POST
    @Path("{id}/lose")
    public Answer<OpportunityView> lose(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            LoseRequest request) {
        OpportunityRow now = opportunities.byId(OpportunityId.parse(id));
        deciding.lose(now.id(), expected(ifMatch, now), request.reason());
        return answer(now.id());
    }

    private static @Nullable Long expected(@Nullable IfMatch ifMatch, OpportunityRow now) {
        return ifMatch == null ? null : IfMatch.honoured(ifMatch, NOUN, now.version());
    }

    private Answer<OpportunityView> answer(OpportunityId id) {
        OpportunityRow row = opportunities.byId(id);
        return Answer.of(OpportunityView.of(row), row.version());
    }
}
