package org.heardcrm.launcher.server;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Everything the server's process says, in files that are turned over before they grow large: {@code heard.log} is the
 * newest, {@code heard.log.4} the oldest.
 */
final class ServerLog {
    private static final int OLD_FILES = 4;

    private final Path file;
    private final long limit;
    private @Nullable BufferedWriter writer;
    private long written;

    /** A file is turned over when it has more than this many characters. */
    ServerLog(Path file, long limit) {
        this.file = file;
        this.limit = limit;
    }

    Path file() {
        return file;
    }

    /** Writes line by line until the stream ends, showing each line to the listener too. */
    void follow(InputStream stream, Consumer<String> listener) {
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                listener.accept(line);
                writeIfPossible(line, !lines.ready());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            close();
        }
    }

    /** A full disk costs the line; the server, which waits for a reader, must go on. */
    private void writeIfPossible(String line, boolean pauseFollows) {
        try {
            write(line, pauseFollows);
        } catch (IOException lost) {
            writer = null;
        }
    }

    private void write(String line, boolean pauseFollows) throws IOException {
        if (line.isBlank()) {
            return;
        }
        if (written > limit) {
            turnOver();
        }
        BufferedWriter out = writer == null ? open() : writer;
        out.write(line);
        out.newLine();
        written += line.length() + 1;
        if (pauseFollows) {
            out.flush();
        }
    }

    private BufferedWriter open() throws IOException {
        BufferedWriter opened = Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        written = Files.size(file);
        writer = opened;
        return opened;
    }

    private void turnOver() throws IOException {
        close();
        for (int age = OLD_FILES; age > 0; age--) {
            Path younger = age == 1 ? file : aged(age - 1);
            if (Files.exists(younger)) {
                Files.move(younger, aged(age), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path aged(int age) {
        return file.resolveSibling(file.getFileName() + "." + age);
    }

    private void close() {
        try {
            if (writer != null) {
                writer.close();
                writer = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
