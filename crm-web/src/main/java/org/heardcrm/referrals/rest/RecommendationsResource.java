package org.heardcrm.referrals.rest;

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
import org.heardcrm.platform.rest.Answer;
import org.heardcrm.platform.rest.Created;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.platform.rest.ListQuery;
import org.heardcrm.platform.rest.Lists;
import org.heardcrm.referrals.RecommendationId;
import org.heardcrm.referrals.ReferralId;
import org.heardcrm.referrals.application.HearingRecommendations;
import org.heardcrm.referrals.application.RecommendationSearch;
import org.heardcrm.referrals.application.ReferralRow;
import org.heardcrm.referrals.application.ReferralSearch;
import org.heardcrm.referrals.application.ReferringProspects;

/** Word of mouth: who told whom, for or against, and how we know. */
@Path("recommendations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RecommendationsResource {

    @Inject
    private HearingRecommendations hearing;

    @Inject
    private ReferringProspects referring;

    @Inject
    private RecommendationSearch recommendations;

    @Inject
    private ReferralSearch referrals;

    /** 422 when it was said before the exception that made them speak was reported. */
    @POST
    public Created<RecommendationView> hear(RecommendationRequest request) {
        RecommendationId id = hearing.hear(request.toWordOfMouth());
        return Created.at("recommendations/" + id, view(id));
    }

    @GET
    @Lists(
            filters = RecommendationFilters.class,
            sorts = {"-saidAt", "recordedAt"})
    public ListAnswer<RecommendationView> list(@BeanParam ListQuery query) {
        return query.answer(recommendations.find(query.request()), RecommendationView::of);
    }

    @GET
    @Path("{id}")
    public Answer<RecommendationView> read(@PathParam("id") String id) {
        return Answer.of(view(RecommendationId.parse(id)));
    }

    /** Answers the referral: a prospect came by this recommendation. 422 when named before it was said. */
    @POST
    @Path("{id}/refer")
    public Created<ReferralView> refer(@PathParam("id") String id, ReferRequest request) {
        ReferralId referral = referring.refer(RecommendationId.parse(id), request.prospect(), request.at());
        ReferralRow row = referrals.byId(referral);
        return Created.at("referrals/" + referral, ReferralView.of(row), row.version());
    }

    private RecommendationView view(RecommendationId id) {
        return RecommendationView.of(recommendations.byId(id));
    }
}
