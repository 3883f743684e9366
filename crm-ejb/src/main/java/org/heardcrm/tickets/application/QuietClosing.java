package org.heardcrm.tickets.application;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Settings;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.TicketId;

/**
 * Closes what stayed quiet. Each exception in its own transaction, so that one that fails holds up no other; what fails
 * is tried again a minute later.
 */
@Singleton
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class QuietClosing {

    private static final Logger LOG = Logger.getLogger(QuietClosing.class.getName());

    @Inject
    private Sql sql;

    @Inject
    private ClosingOne closingOne;

    @Inject
    private HeardClock clock;

    @Inject
    private Settings settings;

    @Schedule(hour = "*", minute = "*", second = "23", persistent = false)
    void everyMinute() {
        try {
            closeQuietOnes();
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    "Quiet exceptions could not be looked for; this is tried again in a minute.",
                    failed);
        }
    }

    /** @return how many exceptions were found quiet */
    public int closeQuietOnes() {
        List<Long> quiet = sql.all(
                "select id from exception_ticket where quiet_since <= ? and source <> 'IMPORT'"
                        + " order by quiet_since limit 500",
                row -> row.number("id"),
                clock.instant().minus(settings.quiet()));
        for (long id : quiet) {
            try {
                closingOne.close(new TicketId(id));
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, failed, () -> "Exception " + id + " could not be closed.");
            }
        }
        return quiet.size();
    }
}
