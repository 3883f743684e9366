package org.heardcrm.mail.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.heardcrm.mail.MailServer;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Vault;
import org.heardcrm.platform.outbox.OutboxPlaces;
import org.jspecify.annotations.Nullable;

/** An admin names the server that carries the firm's letters, or takes it away. */
@Stateless
@Needs(Right.ADMINISTER)
public class ChangingMailServer {

    @Inject
    private MailServers servers;

    @Inject
    private OutboxPlaces places;

    @Inject
    private Vault vault;

    @Inject
    private HeardClock clock;

    /**
     * Letters are written about what happens from the first naming on; what happened before stays unwritten.
     *
     * @param password null or empty to keep the one there is; without a login there is none
     */
    public void name(MailServer server, @Nullable String password) {
        // Whoever reads what was told waits: nothing that happens from now on is read without the server.
        places.await(WritingLetters.READER);
        servers.keep(server, server.login() == null ? null : sealed(password), clock.instant());
    }

    private @Nullable String sealed(@Nullable String password) {
        return password == null || password.isEmpty()
                ? servers.known().map(MailServers.Known::sealedPassword).orElse(null)
                : vault.seal(password);
    }

    /** No more letters are written; those that wait would leave when a server is named again soon. */
    public void forget() {
        servers.forget();
    }
}
