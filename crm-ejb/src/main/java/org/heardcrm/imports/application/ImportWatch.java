package org.heardcrm.imports.application;

import jakarta.annotation.PostConstruct;
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

/** Gives up imports that a crash cut off, so that they can be sent again, and puts files away that nobody came back for. */
@Singleton
@Startup
@DependsOn("Migrator")
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportWatch {

    private static final Logger LOG = Logger.getLogger(ImportWatch.class.getName());

    @Inject
    private ImportJobs jobs;

    @Inject
    private KeptUploads kept;

    @PostConstruct
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void look() {
        try {
            kept.forgetOld();
            if (jobs.giveUpSilentOnes() > 0) {
                LOG.warning("An import had been cut off; it can be sent again.");
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.FINE, "Running imports could not be looked at; this is tried again in ten seconds.", failed);
        }
    }
}
