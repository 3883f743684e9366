package org.heardcrm.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.heardcrm.launcher.console.CannotContinue;
import org.heardcrm.launcher.console.Console;
import org.heardcrm.launcher.console.Step;
import org.jspecify.annotations.Nullable;

/** The web server's process, from its start to its end in order. */
public final class PayaraServer implements AutoCloseable {
    private static final long LOG_LIMIT = 10_000_000;
    private static final long STOPS_WITHIN_SECONDS = 120;

    private final PayaraFiles files;
    private final ServerSettings settings;
    private final Console console;
    private final ServerLog log;
    private final ClassArchive archive;
    private final DeploymentWatch watch = new DeploymentWatch();
    private @Nullable Process process;
    private @Nullable Thread reader;

    public PayaraServer(PayaraFiles files, ServerSettings settings, Console console) {
        this.files = files;
        this.settings = settings;
        this.console = console;
        this.log = new ServerLog(settings.logs().resolve("heard.log"), LOG_LIMIT);
        this.archive = new ClassArchive(files.folder());
    }

    /** Starts the process; whether it comes up is told by {@link #isDeployed()} and {@link #ended()}. */
    public ProcessHandle start(Path war) {
        files.refresh();
        archive.settle(false);
        try {
            Process started =
                    new ServerCommand(files, settings).processFor(war, archive).start();
            process = started;
            reader = new Thread(() -> log.follow(started.getInputStream(), watch::see), "server-log");
            reader.setDaemon(true);
            reader.start();
            return started.toHandle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the application is deployed, which is earlier than being ready. */
    public boolean isDeployed() {
        return watch.isDeployed();
    }

    /** Completes when the process ends, whoever ended it. */
    public CompletableFuture<?> ended() {
        return running().onExit();
    }

    /** Whether there is nothing to wait for: the process is gone or the application did not start in it. */
    public boolean hasFailed() {
        return !isAlive() || watch.hasFailed();
    }

    private boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Why the start failed, as far as the log tells. */
    public CannotContinue failure(String what) {
        awaitReader();
        return new CannotContinue("%s: %s (see %s).".formatted(what, watch.cause(), log.file()));
    }

    /** Lets the server finish what it is doing, then ends it. One that is not up has nothing to finish. */
    @Override
    public void close() {
        Process ending = process;
        if (ending == null) {
            return;
        }
        try (Step step = console.step(archive.exists() ? "Stopping the server" : "Preparing faster starts")) {
            boolean inOrder = watch.isDeployed() && endsInOrder(ending);
            ending.toHandle().destroyForcibly();
            ending.waitFor();
            archive.settle(inOrder);
            awaitReader();
        } catch (InterruptedException e) {
            ending.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The handle's way of ending leaves the streams open, so that the last words reach the log. */
    private static boolean endsInOrder(Process ending) throws InterruptedException {
        return ending.toHandle().destroy() && ending.waitFor(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS);
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("The server was not started.");
        }
        return process;
    }

    private void awaitReader() {
        try {
            if (reader != null && !isAlive()) {
                reader.join(TimeUnit.SECONDS.toMillis(5));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
