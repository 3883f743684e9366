package org.heardcrm.launcher.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.heardcrm.launcher.console.CannotContinue;
import org.heardcrm.launcher.data.Liveness;

/**
 * The processes of one cluster. They all run the server's file inside this data folder, so they are known by it and
 * no other process is ever mistaken for one of them, nor one of them overlooked when its parent was killed.
 */
final class Postmaster {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration CLOCK_CORRECTION = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Path runtime;
    private final Path pidFile;

    /** Looks for servers of any version that was ever unpacked into the runtime folder. */
    Postmaster(Path runtime, Path cluster) {
        this.runtime = runtime;
        this.pidFile = cluster.resolve("postmaster.pid");
    }

    /** The parent of them all, if it lives. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(noted(0)).filter(Liveness::of).filter(this::isPostmaster);
    }

    /** Every process of the cluster, those whose parent was killed as well. */
    List<ProcessHandle> processes() {
        return Stream.concat(ProcessHandle.allProcesses().filter(this::runsOurFile), process().stream())
                .distinct()
                .toList();
    }

    /** Asks for a fast and orderly end, waits for all of them, and ends by force those that do not go. */
    void stop() {
        if (!awaitNone("INT", PATIENCE) && !awaitNone("QUIT", Duration.ofSeconds(5))) {
            processes().forEach(ProcessHandle::destroyForcibly);
            awaitNone("KILL", PATIENCE);
        }
    }

    /**
     * Removes the note of a server that is no more when its number still stands for something: a process that ended
     * and was not buried, or somebody else's. The server itself would take either for a living one and refuse to start.
     */
    void forgetEnded() {
        if (processes().isEmpty() && ProcessHandle.of(noted(0)).isPresent()) {
            try {
                Files.deleteIfExists(pidFile);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private boolean runsOurFile(ProcessHandle process) {
        return process.info()
                .command()
                .map(Path::of)
                .filter(command -> command.startsWith(runtime) && command.endsWith("bin/postgres"))
                .isPresent();
    }

    /** In a container without the right to look at other users' processes, the first instant must do. */
    private boolean isPostmaster(ProcessHandle process) {
        if (process.info().command().isPresent()) {
            return runsOurFile(process);
        }
        Instant noted = Instant.ofEpochSecond(noted(2));
        return process.info()
                .startInstant()
                .filter(start -> Duration.between(start, noted).abs().compareTo(CLOCK_CORRECTION) <= 0)
                .isPresent();
    }

    /** A number that the server wrote about itself: line 0 is its process, line 2 its first second. */
    private long noted(int line) {
        try (var lines = Files.lines(pidFile)) {
            return lines.skip(line)
                    .findFirst()
                    .map(String::strip)
                    .map(Long::parseLong)
                    .orElse(0L);
        } catch (IOException | NumberFormatException none) {
            return 0;
        }
    }

    /** One signal to the parent, as soon as it has written down that it is the parent. */
    private boolean awaitNone(String signal, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        boolean sent = false;
        while (!processes().isEmpty()) {
            if (System.nanoTime() > end) {
                return false;
            }
            if (!sent && process().isPresent()) {
                signal(signal, process().get());
                sent = true;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotContinue("Stopped while waiting for PostgreSQL.", e);
        }
    }

    /** The JVM itself can only send TERM, which would wait for every client to leave. */
    private static void signal(String name, ProcessHandle process) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
