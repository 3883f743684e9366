package org.heardcrm.it;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what comes by itself, and tells how long it took. */
public final class Waiting {

    private Waiting() {}

    /**
     * @return how long it took
     * @throws AssertionError when it did not come in time
     */
    public static Duration until(Duration atMost, BooleanSupplier condition) {
        long began = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - began > atMost.toNanos()) {
                throw new AssertionError("Waited in vain for " + atMost);
            }
            RunningHeard.pause();
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
