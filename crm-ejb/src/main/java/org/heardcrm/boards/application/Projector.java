package org.heardcrm.boards.application;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks every second whether the rollups have something to follow. Nothing that goes wrong leaves the method: a timer
 * that fails twice would be gone for good.
 */
@Singleton
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Projector {

    private static final Logger LOG = Logger.getLogger(Projector.class.getName());

    /** One failure is nothing: the server starts, or the database is away for a moment. */
    private static final int WORTH_A_LINE = 10;

    private final AtomicInteger failures = new AtomicInteger();

    @Inject
    private OutboxReading outbox;

    @Inject
    private ProjectingEvents projecting;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void everySecond() {
        try {
            if (outbox.oldestUnread().isPresent()) {
                catchUp();
            }
            if (failures.getAndSet(0) >= WORTH_A_LINE) {
                LOG.info("The boards follow again.");
            }
        } catch (Throwable failed) {
            if (failures.incrementAndGet() == WORTH_A_LINE) {
                LOG.log(Level.WARNING, "The boards cannot follow now; this is tried again every second.", failed);
            }
        }
    }

    /** Follows all that can be followed now. */
    public void catchUp() {
        while (projecting.followSome()) {
            // there is more
        }
    }
}
