package org.heardcrm.tickets.application;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.heardcrm.platform.application.DatabaseFailure;
import org.heardcrm.platform.application.HeardClock;

/** Each hour, forgets the files that nobody sent within a day. */
@Singleton
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SweepingAttachments {

    private static final Logger LOG = Logger.getLogger(SweepingAttachments.class.getName());
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    private Attachments attachments;

    @Inject
    private HeardClock clock;

    @Schedule(hour = "*", minute = "37", persistent = false)
    void everyHour() {
        try {
            sweep();
        } catch (DatabaseFailure away) {
            LOG.log(Level.WARNING, "Unsent attachments were not swept; the next hour tries again", away);
        }
    }

    /** @return how many are gone */
    public int sweep() {
        return attachments.removeUnsentBefore(clock.instant().minus(KEPT));
    }
}
