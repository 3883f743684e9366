package org.heardcrm.tickets.application;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets jobs over several exceptions go on that a crash cut off, and forgets those that nobody asks about any more. */
@Singleton
@Startup
@DependsOn("Migrator")
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkWatch {

    private static final Logger LOG = Logger.getLogger(BulkWatch.class.getName());

    @Inject
    private BulkJobs jobs;

    @Inject
    private RunningBulk running;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void look() {
        try {
            jobs.takeUpSilentOnes().forEach(running::run);
            jobs.forgetOldOnes();
        } catch (RuntimeException failed) {
            LOG.log(Level.FINE, "Bulk jobs could not be looked at; this is tried again in ten seconds.", failed);
        }
    }
}
