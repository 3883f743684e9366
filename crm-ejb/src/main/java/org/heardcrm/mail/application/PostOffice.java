package org.heardcrm.mail.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.net.URI;
import org.heardcrm.mail.application.MailServers.Known;
import org.heardcrm.platform.application.PublicAddress;

/** Opens lines to the mail server as it is set. */
@ApplicationScoped
class PostOffice {

    @Inject
    private MailServers servers;

    @Inject
    private PublicAddress address;

    /** @throws MessagingException when nothing can be sent now; its message says why */
    SmtpLine open(Known known) throws MessagingException {
        if (servers.isLockedOut(known)) {
            throw new MessagingException(
                    "The mail server’s password cannot be read any more; it has to be typed anew.");
        }
        String host = URI.create(address.url()).getHost();
        return SmtpLine.open(known.server(), servers.password(known).orElse(null), host == null ? "localhost" : host);
    }
}
