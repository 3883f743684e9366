package org.heardcrm.bench.instance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A Heard started by its own jar on a data folder, without the demo firm, and stopped as a person would stop it. */
public final class Instance implements AutoCloseable {

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(5);
    private static final int STOPS_WITHIN_SECONDS = 120;

    /** The pace of one token is agreed with strangers; clients that measure go as fast as they can. */
    private static final Map<String, String> WITHOUT_A_PACE =
            Map.of("HEARD_RATE_PER_SECOND", "1000000", "HEARD_RATE_BURST", "1000000");

    private final Process process;
    private final Path data;
    private final Duration startedWithin;

    private Instance(Process process, Path data, Duration startedWithin) {
        this.process = process;
        this.data = data;
        this.startedWithin = startedWithin;
    }

    /** Returns when it answers. */
    public static Instance started(Path jar, Path data) {
        Path output = data.resolveSibling(data.getFileName() + ".out");
        long begun = System.nanoTime();
        try {
            ProcessBuilder builder = new ProcessBuilder(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xms8m",
                    "-Xmx128m",
                    "-jar",
                    jar.toString(),
                    "run",
                    "--empty",
                    "--port",
                    "0",
                    "--data",
                    data.toString()));
            builder.environment().putAll(WITHOUT_A_PACE);
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            awaitAnswer(process, output);
            return new Instance(process, data, Duration.ofNanos(System.nanoTime() - begun));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitAnswer(Process process, Path output) throws IOException {
        long end = System.nanoTime() + STARTS_WITHIN.toNanos();
        while (!Files.readString(output).contains("Heard answers at")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroy();
                throw new IllegalStateException("Heard did not start:\n" + Files.readString(output));
            }
            Pause.millis(50);
        }
    }

    /** From the start of its process to its word that it answers. */
    public Duration startedWithin() {
        return startedWithin;
    }

    public Path data() {
        return data;
    }

    /** Where it answers, without a slash at the end. */
    public String url() {
        return record().getProperty("address");
    }

    /** The first administrator's token. */
    public String token() {
        return Answers.textAt(read(data.resolve("first-access.json")), "token");
    }

    public ProcessHandle launcher() {
        return process.toHandle();
    }

    public ProcessHandle server() {
        return ProcessHandle.of(Long.parseLong(record().getProperty("server.pid")))
                .orElseThrow();
    }

    /** What the run wrote about itself. */
    Properties record() {
        return properties(data.resolve("run.properties"));
    }

    int databasePort() {
        return Integer.parseInt(read(data.resolve("postgres/port")).strip());
    }

    String databasePassword(String role) {
        return properties(data.resolve("secrets")).getProperty(role);
    }

    private static Properties properties(Path file) {
        Properties all = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            all.load(reader);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
