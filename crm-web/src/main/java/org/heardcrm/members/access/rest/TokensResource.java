package org.heardcrm.members.access.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.access.AccessToken;
import org.heardcrm.members.access.AccessTokenId;
import org.heardcrm.members.access.application.AccessTokenList;
import org.heardcrm.members.access.application.IssuingTokens;
import org.heardcrm.members.access.application.RevokingTokens;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.rest.Created;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.platform.rest.ListQuery;
import org.heardcrm.platform.rest.Lists;

/** Tokens, which admins issue and revoke. */
@Path("tokens")
@ApplicationScoped
public class TokensResource {

    @Inject
    private AccessTokenList tokens;

    @Inject
    private IssuingTokens issuing;

    @Inject
    private RevokingTokens revoking;

    /** What tokens can be narrowed by. */
    public record Filters(String member) {}

    @GET
    @Lists(filters = Filters.class, sorts = "-createdAt")
    public ListAnswer<TokenView> list(@BeanParam ListQuery query) {
        return query.answer(tokens.read(query.request()), TokenView::of);
    }

    @POST
    public Created<IssuedTokenView> issue(TokenRequest request) {
        AccessToken.Terms terms = request.toTerms();
        IssuingTokens.Issued issued = request.memberId() != null
                ? issuing.toMember(member(request.memberId()), terms)
                : issuing.toIntegration(String.valueOf(request.integration()), terms);
        TokenView token = TokenView.of(tokens.one(issued.id()));
        return Created.at(
                "tokens/" + issued.id(), IssuedTokenView.of(issued.secret().value(), token));
    }

    @GET
    @Path("{id}")
    public TokenView one(@PathParam("id") String id) {
        return TokenView.of(tokens.one(AccessTokenId.parse(id)));
    }

    /** Requests with the token fail within 5 seconds; it stays in the list as revoked. */
    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") String id) {
        revoking.revoke(AccessTokenId.parse(id));
    }

    private static MemberId member(String text) {
        try {
            return MemberId.parse(text);
        } catch (NotFound noIdentifier) {
            throw new RuleBroken("token-member", "/memberId", "A token belongs to an active member.");
        }
    }
}
