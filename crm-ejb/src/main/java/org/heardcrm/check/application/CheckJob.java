package org.heardcrm.check.application;

import jakarta.ejb.AccessTimeout;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.heardcrm.boards.application.Projector;
import org.heardcrm.platform.application.Caller;
import org.heardcrm.platform.application.CurrentCaller;

/** Runs checks in the background, one after the other. */
@Singleton
@AccessTimeout(-1)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckJob {

    private static final Logger LOG = Logger.getLogger(CheckJob.class.getName());

    @Inject
    private Projector projector;

    @Inject
    private ComparingAll comparing;

    @Inject
    private CheckRuns runs;

    @Inject
    private CurrentCaller caller;

    /** The rollups follow first what they can, so that they are compared as far as the snapshot goes. */
    @Asynchronous
    public void run(long id) {
        try {
            projector.catchUp();
            runs.done(id, caller.as(Caller.job("check"), () -> comparing.compare(kinds -> runs.goesOn(id, kinds))));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "Check " + id + " stopped before its end.");
            runs.failed(id, "The check stopped before its end; the log says why.");
        }
    }
}
