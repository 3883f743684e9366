package org.heardcrm.launcher;

import java.util.function.Consumer;
import org.heardcrm.launcher.console.CannotContinue;
import org.heardcrm.launcher.console.Console;
import org.heardcrm.launcher.postgres.LocalPostgres;

/** Starts PostgreSQL again when it ends unasked; the application waits and goes on by itself. */
final class Supervision implements AutoCloseable {
    private static final int GIVES_UP_AFTER = 5;
    private static final long MINUTE = 60_000_000_000L;

    private final LocalPostgres postgres;
    private final Consumer<String> broken;
    private final Console console;
    private boolean closed;
    private int endings;
    private long firstEnding;

    /** Watches a server that runs; tells a sentence when there is no hope left. */
    Supervision(LocalPostgres postgres, Consumer<String> broken, Console console) {
        this.postgres = postgres;
        this.broken = broken;
        this.console = console;
        watch();
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    private void watch() {
        postgres.gone().thenRunAsync(this::startAgain);
    }

    private synchronized void startAgain() {
        if (closed) {
            return;
        }
        countEnding();
        if (endings > GIVES_UP_AFTER) {
            broken.accept("PostgreSQL ended " + endings + " times within a minute.");
            return;
        }
        console.say("PostgreSQL ended unasked; starting it again.");
        try {
            postgres.start();
            watch();
        } catch (CannotContinue e) {
            broken.accept(e.sentence());
        }
    }

    private void countEnding() {
        if (System.nanoTime() - firstEnding > MINUTE) {
            endings = 0;
            firstEnding = System.nanoTime();
        }
        endings++;
    }
}
