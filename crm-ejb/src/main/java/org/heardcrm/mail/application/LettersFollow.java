package org.heardcrm.mail.application;

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
 * Looks every second whether anything was told that letters are to be written about. Nothing that goes wrong leaves a
 * method: a timer that fails twice would be gone for good.
 */
@Singleton
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LettersFollow {

    private static final Logger LOG = Logger.getLogger(LettersFollow.class.getName());

    /** One failure is nothing: the server starts, or the database is away for a moment. */
    private static final int WORTH_A_LINE = 10;

    private final AtomicInteger failures = new AtomicInteger();

    @Inject
    private WritingLetters writing;

    @Inject
    private Postman postman;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void everySecond() {
        quietly(() -> {
            while (writing.isSomethingTold() && writing.followSome()) {
                // there is more
            }
        });
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void everyTenSeconds() {
        quietly(() -> {
            postman.renewClaim();
            writing.remind();
        });
    }

    private void quietly(Runnable work) {
        try {
            work.run();
            if (failures.getAndSet(0) >= WORTH_A_LINE) {
                LOG.info("Letters are written again.");
            }
        } catch (Throwable failed) {
            if (failures.incrementAndGet() == WORTH_A_LINE) {
                LOG.log(Level.WARNING, "No letters can be written now; this is tried again every second.", failed);
            }
        }
    }
}
