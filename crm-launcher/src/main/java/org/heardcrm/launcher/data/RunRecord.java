package org.heardcrm.launcher.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;

/**
 * What a run writes about itself: the number and the first instant of its processes, and the address it answers at. A
 * process is known by both, since a number alone may meanwhile belong to somebody else.
 */
public final class RunRecord {
    public static final String LAUNCHER = "launcher";
    public static final String SERVER = "server";

    private static final String FILE = "run.properties";
    private static final String ADDRESS = "address";
    private static final Duration CLOCK_CORRECTION = Duration.ofSeconds(2);

    private final Path file;

    private RunRecord(Path file) {
        this.file = file;
    }

    /** The record of the data folder at the given root. */
    public static RunRecord of(Path dataRoot) {
        return new RunRecord(dataRoot.resolve(FILE));
    }

    public void note(String role, ProcessHandle process) {
        Properties all = read();
        all.setProperty(role + ".pid", Long.toString(process.pid()));
        all.setProperty(
                role + ".started",
                process.info().startInstant().orElse(Instant.EPOCH).toString());
        write(all);
    }

    public void noteAddress(String address) {
        Properties all = read();
        all.setProperty(ADDRESS, address);
        write(all);
    }

    /** The process that was noted under this role, if it still runs. */
    public Optional<ProcessHandle> alive(String role) {
        Properties all = read();
        String pid = all.getProperty(role + ".pid", "");
        String begun = all.getProperty(role + ".started", "");
        try {
            Instant started = Instant.parse(begun);
            return ProcessHandle.of(Long.parseLong(pid))
                    .filter(Liveness::of)
                    .filter(process -> isSame(process, started));
        } catch (DateTimeParseException | NumberFormatException nothingNoted) {
            return Optional.empty();
        }
    }

    /** Where the running Heard answers on this machine; empty if none runs. */
    public Optional<String> address() {
        return alive(LAUNCHER).map(running -> read().getProperty(ADDRESS));
    }

    public void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSame(ProcessHandle process, Instant started) {
        return process.info()
                .startInstant()
                .map(start -> Duration.between(start, started).abs().compareTo(CLOCK_CORRECTION) <= 0)
                .orElse(started.equals(Instant.EPOCH));
    }

    private Properties read() {
        return PropertiesFile.read(file);
    }

    private void write(Properties all) {
        PropertiesFile.write(file, all);
    }
}
