package org.heardcrm.bench.instance;

import java.util.concurrent.TimeUnit;

/** Between two looks at something that takes its time, or while something shall rest. */
public final class Pause {

    private Pause() {}

    public static void millis(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The benchmark was interrupted.", e);
        }
    }
}
