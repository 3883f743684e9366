package org.heardcrm.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A Heard that was started by its own jar on a data folder of its own, and is stopped as a person would stop it. */
public final class RunningHeard implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);
    private static final String ANSWERS = "Heard answers at ";
    private static final Path HOME =
            Path.of(System.getProperty("heard.home", "..")).toAbsolutePath().normalize();

    private final Process process;
    private final Path data;
    private final Path output;
    private final @Nullable RunningHeard first;

    private RunningHeard(Process process, Path data, @Nullable RunningHeard first) {
        this.process = process;
        this.data = data;
        this.output = outputOf(data);
        this.first = first;
    }

    /** The one instance that REST and page tests share; it ends with the tests. */
    public static RunningHeard shared() {
        return Shared.INSTANCE;
    }

    /** The one instance with the demo firm that page tests share and only look at; it ends with the tests. */
    public static RunningHeard withDemoFirm() {
        return Demo.INSTANCE;
    }

    private static final class Shared {
        private static final RunningHeard INSTANCE = endingWithTheTests("shared", "--empty", "--port", "0");
    }

    private static final class Demo {
        private static final RunningHeard INSTANCE = endingWithTheTests("demo", "--port", "0");
    }

    private static RunningHeard endingWithTheTests(String name, String... options) {
        RunningHeard heard = start(temporaryFolder(name), List.of(options));
        Runtime.getRuntime().addShutdownHook(new Thread(heard::close));
        return heard;
    }

    /** @param options what stands behind {@code run}, without {@code --data} */
    public static RunningHeard start(Path data, List<String> options) {
        return start(data, options, null);
    }

    /** Another node on the same database, which the options name; its first admin is the first node's. */
    public static RunningHeard startBeside(RunningHeard first, Path data, List<String> options) {
        return start(data, options, first);
    }

    private static RunningHeard start(Path data, List<String> options, @Nullable RunningHeard first) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar().toString(),
                "run",
                "--data",
                data.toString()));
        command.addAll(options);
        RunningHeard heard = new RunningHeard(launch(command, data), data, first);
        heard.awaitReady();
        return heard;
    }

    public static Path home() {
        return HOME;
    }

    public static Path jar() {
        return HOME.resolve("crm-launcher/target/heard.jar");
    }

    /** The same application for a full server. */
    public static Path ear() {
        return HOME.resolve("crm-ear/target/heard.ear");
    }

    /** Where the build lays down what tests need, and keeps what they made. */
    public static Path output() {
        return Path.of(System.getProperty("heard.output", "target")).toAbsolutePath();
    }

    public static Path temporaryFolder(String name) {
        try {
            return Files.createTempDirectory("heard-" + name);
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private static Path outputOf(Path data) {
        return data.resolveSibling(data.getFileName() + ".out");
    }

    private static Process launch(List<String> command, Path data) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(outputOf(data).toFile())
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void awaitReady() {
        Instant end = Instant.now().plus(START);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            boolean known = first != null || Files.exists(data.resolve("first-access.json"));
            if (known && said().contains(ANSWERS)) {
                return;
            }
            pause();
        }
        close();
        throw new IllegalStateException("Heard did not start:\n" + said());
    }

    /** What it has printed so far. */
    public String said() {
        try {
            return Files.exists(output) ? Files.readString(output) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where it answers, without a slash at the end. */
    public String url() {
        String said = said();
        return said.substring(said.lastIndexOf(ANSWERS) + ANSWERS.length())
                .lines()
                .findFirst()
                .orElseThrow();
    }

    /** The first admin: url, login, password and token. */
    public Json access() {
        return first == null ? Json.read(data.resolve("first-access.json")) : first.access();
    }

    /** The process that serves, which the command has started. */
    public ProcessHandle server() {
        return process.toHandle()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
    }

    public Path data() {
        return data;
    }

    public Process process() {
        return process;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Between two looks at something that takes its time. */
    public static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
