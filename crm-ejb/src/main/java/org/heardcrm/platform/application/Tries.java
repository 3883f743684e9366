package org.heardcrm.platform.application;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Something that is tried again and again. Nothing that goes wrong leaves it: a timer that fails twice would be gone for
 * good. One failure is no news, since the server starts or the database is away for a moment; many in a row are.
 */
public final class Tries {

    private static final int WORTH_A_LINE = 10;

    private final AtomicInteger failures = new AtomicInteger();
    private final Logger log;
    private final String failing;
    private final String goingOn;

    /**
     * @param failing what the log says when it keeps failing
     * @param goingOn what it says when it works again
     */
    public Tries(Logger log, String failing, String goingOn) {
        this.log = log;
        this.failing = failing;
        this.goingOn = goingOn;
    }

    public void once(Runnable work) {
        try {
            work.run();
            if (failures.getAndSet(0) >= WORTH_A_LINE) {
                log.info(goingOn);
            }
        } catch (Throwable failed) {
            if (failures.incrementAndGet() == WORTH_A_LINE) {
                log.log(Level.WARNING, failing, failed);
            }
        }
    }
}
