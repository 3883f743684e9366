package org.heardcrm.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The project's own {@code heard} command as a person starts it, on a machine that has a JDK and little else. */
final class HeardProcess implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Pattern ADDRESS = Pattern.compile("Heard answers at (\\S+)");

    private final Process process;
    private final Path words;

    private HeardProcess(Process process, Path words) {
        this.process = process;
        this.words = words;
    }

    /** Starts it with nothing in its environment but a home and a path to the JDK and the bare tools. */
    static HeardProcess start(Path home, String... arguments) {
        List<String> command = new ArrayList<>(List.of(script(), "run", "--port", "0"));
        command.addAll(List.of(arguments));
        try {
            Path words = Files.createTempFile(home, "words", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(words.toFile());
            builder.environment().clear();
            builder.environment().put("HOME", home.toString());
            builder.environment().put("PATH", jdk() + ":" + bareTools(home));
            return new HeardProcess(builder.start(), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it says where it answers. */
    String address() {
        await(() -> ADDRESS.matcher(words()).find() || !process.isAlive());
        Matcher address = ADDRESS.matcher(words());
        if (!address.find()) {
            throw new AssertionError("Heard ended: " + words());
        }
        return address.group(1);
    }

    int statusOf(String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address() + path).toURL().openConnection();
            return connection.getResponseCode();
        } catch (IOException e) {
            return 0;
        }
    }

    /** As TERM and Ctrl-C do; the answer is the exit code. */
    int stop() {
        process.toHandle().destroy();
        return exitCode();
    }

    void kill() {
        process.toHandle().destroyForcibly();
        exitCode();
    }

    int exitCode() {
        await(() -> !process.isAlive());
        return process.exitValue();
    }

    String words() {
        try {
            return Files.readString(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain for " + LIMIT);
            }
            pause();
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String script() {
        return Path.of("..", "heard").toAbsolutePath().normalize().toString();
    }

    private static String jdk() {
        return Path.of(System.getProperty("java.home"), "bin").toString();
    }

    /** No find, so that the script takes the jar that this build has just made. */
    private static Path bareTools(Path home) throws IOException {
        Path tools = Files.createDirectories(home.resolve("tools"));
        for (String tool : List.of("dirname", "head", "sleep", "id", "uname")) {
            Path stub = tools.resolve(tool);
            Files.writeString(stub, "#!/bin/sh\nexec " + where(tool) + " \"$@\"\n");
            Files.setPosixFilePermissions(stub, PosixFilePermissions.fromString("rwx------"));
        }
        return tools;
    }

    private static Path where(String tool) {
        Path usual = Path.of("/usr/bin", tool);
        return Files.exists(usual) ? usual : Path.of("/bin", tool);
    }
}
