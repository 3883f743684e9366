package org.heardcrm.members.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.heardcrm.members.MemberLeaving;
import org.heardcrm.platform.application.HeardClock;

/** Who leaves can no longer get in: password, open invitation, sessions and tokens end for good. */
@ApplicationScoped
public class EndingAccess {

    private Credentials credentials;
    private AccessTokens tokens;
    private HeardClock clock;

    @SuppressWarnings("NullAway.Init")
    protected EndingAccess() {
        // for CDI
    }

    @Inject
    public EndingAccess(Credentials credentials, AccessTokens tokens, HeardClock clock) {
        this.credentials = credentials;
        this.tokens = tokens;
        this.clock = clock;
    }

    void end(@Observes MemberLeaving leaving) {
        tokens.openOf(leaving.who()).forEach(token -> token.revoke(clock.instant()));
        if (credentials.of(leaving.who()).isPresent()) {
            credentials.forChange(leaving.who(), clock.instant()).end(clock.instant());
        }
    }
}
