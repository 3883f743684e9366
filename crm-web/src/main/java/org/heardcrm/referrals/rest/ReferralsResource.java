package org.heardcrm.referrals.rest;

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
import org.heardcrm.platform.rest.Answer;
import org.heardcrm.platform.rest.IfMatch;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.platform.rest.ListQuery;
import org.heardcrm.platform.rest.Lists;
import org.heardcrm.platform.rest.MergePatch;
import org.heardcrm.platform.rest.MergePatchReader;
import org.heardcrm.referrals.ReferralId;
import org.heardcrm.referrals.application.FollowingReferrals;
import org.heardcrm.referrals.application.ReferralRow;
import org.heardcrm.referrals.application.ReferralSearch;
import org.jspecify.annotations.Nullable;

/** The ways of prospects who came by a recommendation. */
@Path("referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ReferralsResource {

    private static final String NOUN = "This referral";

    @Inject
    private FollowingReferrals following;

    @Inject
    private ReferralSearch referrals;

    @GET
    @Lists(filters = ReferralFilters.class, sorts = "-updatedAt")
    public ListAnswer<ReferralView> list(@BeanParam ListQuery query) {
        return query.answer(referrals.find(query.request()), ReferralView::of);
    }

    @GET
    @Path("{id}")
    public Answer<ReferralView> read(@PathParam("id") String id) {
        return answer(ReferralId.parse(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatchReader.MEDIA_TYPE)
    public Answer<ReferralView> edit(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            MergePatch<ReferralRequest> patch) {
        ReferralRow now = referrals.byId(ReferralId.parse(id));
        long expected = IfMatch.required(ifMatch, NOUN, now.version());
        ReferralRequest wanted = patch.onto(ReferralRequest.of(now));
        following.edit(now.id(), expected, wanted.contact(), wanted.note());
        return answer(now.id());
    }

    /** 409 with what is possible when it cannot go there; 422 when dated before the step before it. */
    @POST
    @Path("{id}/advance")
    public Answer<ReferralView> advance(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            AdvanceRequest request) {
        ReferralRow now = referrals.byId(ReferralId.parse(id));
        following.advance(now.id(), expected(ifMatch, now), request.toStage(), request.at());
        return answer(now.id());
    }

    /** Nobody speaks for now; it goes on with {@code advance}. */
    @POST
    @Path("{id}/quiet")
    public Answer<ReferralView> quiet(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch) {
        ReferralRow now = referrals.byId(ReferralId.parse(id));
        following.quiet(now.id(), expected(ifMatch, now));
        return answer(now.id());
    }

    private static @Nullable Long expected(@Nullable IfMatch ifMatch, ReferralRow now) {
        return ifMatch == null ? null : IfMatch.honoured(ifMatch, NOUN, now.version());
    }

    private Answer<ReferralView> answer(ReferralId id) {
        ReferralRow row = referrals.byId(id);
        return Answer.of(ReferralView.of(row), row.version());
    }
}
