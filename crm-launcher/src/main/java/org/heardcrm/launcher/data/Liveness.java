package org.heardcrm.launcher.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Whether a process still does anything. The JVM counts one as alive that has ended and waits for its parent to notice,
 * which in a container may never happen.
 */
public final class Liveness {
    private static final long LOOK_AGAIN_MILLIS = 50;

    private Liveness() {}

    public static boolean of(ProcessHandle process) {
        return process.isAlive() && !isDefunct(process.pid());
    }

    /** Waits for the end of a process that is ending. */
    public static void awaitEnd(ProcessHandle process) throws InterruptedException {
        while (of(process)) {
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    /** The state stands behind the name, which is in brackets and may hold anything. */
    private static boolean isDefunct(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String state = stat.substring(stat.lastIndexOf(')') + 1).strip();
            return (state.startsWith("Z") || state.startsWith("X")) && isAlone(pid);
        } catch (IOException noSuchFileHere) {
            return false;
        }
    }

    /** The first thread of a killed process ends before the others, which hold its ports until they end too. */
    private static boolean isAlone(long pid) {
        try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            return threads.count() <= 1;
        } catch (IOException | UncheckedIOException gone) {
            return true;
        }
    }
}
