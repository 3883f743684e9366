package org.heardcrm.members.access.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.access.AccessToken;
import org.heardcrm.members.access.AccessTokenId;
import org.heardcrm.members.access.Integration;
import org.heardcrm.members.access.IntegrationId;
import org.heardcrm.members.access.Secret;
import org.heardcrm.members.application.Members;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Ids;
import org.heardcrm.platform.application.Needs;

/** An admin issues a token, for a member or for an integration. */
@Stateless
@Needs(Right.ADMINISTER)
public class IssuingTokens {

    @Inject
    private AccessTokens tokens;

    @Inject
    private Integrations integrations;

    @Inject
    private Members members;

    @Inject
    private Ids ids;

    @Inject
    private HeardClock clock;

    /**
     * A new token.
     *
     * @param secret its value, which nobody can read again later
     */
    public record Issued(AccessTokenId id, Secret secret) {}

    /** @throws RuleBroken when the member does not exist or has left, or the token would expire at once */
    public Issued toMember(MemberId who, AccessToken.Terms terms) {
        if (!isHere(who)) {
            throw new RuleBroken("token-member", "/memberId", "A token belongs to an active member.");
        }
        AccessTokenId id = new AccessTokenId(ids.next());
        Secret secret = Secret.token();
        tokens.add(AccessToken.ofMember(id, who, terms, secret, clock.instant()));
        tokens.flush();
        return new Issued(id, secret);
    }

    /**
     * @param name the integration's; one of that name is found, else it is new
     * @throws RuleBroken when the name is no name, or the token would expire at once
     */
    public Issued toIntegration(String name, AccessToken.Terms terms) {
        AccessTokenId id = new AccessTokenId(ids.next());
        Secret secret = Secret.token();
        tokens.add(AccessToken.ofIntegration(id, integration(name).id(), terms, secret, clock.instant()));
        tokens.flush();
        return new Issued(id, secret);
    }

    private boolean isHere(MemberId who) {
        try {
            return members.byId(who).isActive();
        } catch (NotFound nobody) {
            return false;
        }
    }

    private Integration integration(String name) {
        return integrations.named(name).orElseGet(() -> {
            Integration fresh = Integration.named(new IntegrationId(ids.next()), name, clock.instant());
            integrations.add(fresh);
            return fresh;
        });
    }
}
