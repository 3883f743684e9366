package org.heardcrm.members.access.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.heardcrm.members.access.AccessTokenId;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;

/** An admin takes a token back; requests with it fail within 5 seconds. */
@Stateless
@Needs(Right.ADMINISTER)
public class RevokingTokens {

    @Inject
    private AccessTokens tokens;

    @Inject
    private Event<AccessChanged> changed;

    @Inject
    private HeardClock clock;

    /** @throws org.heardcrm.platform.NotFound when there is no such token */
    public void revoke(AccessTokenId id) {
        tokens.byId(id).revoke(clock.instant());
        changed.fire(new AccessChanged());
    }
}
