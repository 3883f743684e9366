package org.heardcrm.mail.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import org.heardcrm.mail.Letter;
import org.heardcrm.mail.LetterId;
import org.heardcrm.mail.application.DueLetters.Due;
import org.heardcrm.mail.application.MailServers.Known;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Ids;
import org.jspecify.annotations.Nullable;

/** Writes letters down, each once. */
@ApplicationScoped
class Pen {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Letters letters;

    @Inject
    private Ids ids;

    @Inject
    private HeardClock clock;

    /** @param sealed a link that only this letter tells, sealed; or null */
    void write(Due due, Known known, @Nullable String sealed) {
        if (letters.isWritten(due.kind(), due.cause(), due.to())) {
            return;
        }
        Instant now = clock.instant();
        LetterId id = new LetterId(ids.next());
        // Whoever lets people take back what they have just said lets letters leave so much later here.
        Instant notBefore = now;
        Letter letter = Letter.written(
                id,
                due.kind(),
                due.cause(),
                due.to(),
                messageId(id, known.server().domain()),
                notBefore,
                now);
        if (sealed != null) {
            letter.carrying(sealed);
        }
        if (due.address() == null) {
            letter.unaddressed();
        }
        letters.add(letter);
    }

    /** Nobody else's, even where two houses send from one domain. */
    static String messageId(LetterId id, String domain) {
        return "<heard." + id + "." + Long.toHexString(RANDOM.nextLong()) + "@" + domain + ">";
    }
}
