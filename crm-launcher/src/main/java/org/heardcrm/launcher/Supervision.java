package org.heardcrm.launcher;

import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.heardcrm.launcher.console.CannotContinue;
import org.heardcrm.launcher.console.Console;
import org.heardcrm.launcher.postgres.LocalPostgres;

/** Starts PostgreSQL again when it ends unasked; the application waits and goes on by itself. */
final class Supervision implements AutoCloseable {
    private static final int GIVES_UP_AFTER = 20;
    private static final long LOOK_AGAIN_SECONDS = 1;
    private static final long MINUTE = 60_000_000_000L;

    private final LocalPostgres postgres;
    private final Consumer<String> broken;
    private final Console console;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(Supervision::thread);
    private int endings;
    private long firstEnding;

    /** Watches a server that runs; tells a sentence when there is no hope left. */
    Supervision(LocalPostgres postgres, Consumer<String> broken, Console console) {
        this.postgres = postgres;
        this.broken = broken;
        this.console = console;
        watch.scheduleWithFixedDelay(this::look, LOOK_AGAIN_SECONDS, LOOK_AGAIN_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public synchronized void close() {
        watch.shutdown();
    }

    private synchronized void look() {
        if (!watch.isShutdown() && !postgres.isRunning()) {
            startAgain();
        }
    }

    private void startAgain() {
        countEnding();
        if (endings > GIVES_UP_AFTER) {
            watch.shutdown();
            broken.accept("PostgreSQL ended " + endings + " times within a minute.");
            return;
        }
        console.say("PostgreSQL ended unasked; starting it again.");
        try {
            postgres.startAgain();
        } catch (CannotContinue | UncheckedIOException e) {
            watch.shutdown();
            broken.accept("PostgreSQL ended unasked. " + e.getMessage());
        }
    }

    private void countEnding() {
        if (System.nanoTime() - firstEnding > MINUTE) {
            endings = 0;
            firstEnding = System.nanoTime();
        }
        endings++;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "supervision");
        thread.setDaemon(true);
        return thread;
    }
}
