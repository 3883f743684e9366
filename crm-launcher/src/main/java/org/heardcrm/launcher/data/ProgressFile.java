package org.heardcrm.launcher.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lines that the application appends while it prepares itself, in words for the person at the terminal. */
public final class ProgressFile {
    private final Path file;
    private int told;

    /** Begins with no lines, whatever an earlier run left. */
    public ProgressFile(Path file) {
        this.file = file;
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines finished since the last call. */
    public List<String> news() {
        List<String> lines = finishedLines();
        List<String> news = lines.subList(Math.min(told, lines.size()), lines.size());
        told = lines.size();
        return news;
    }

    private List<String> finishedLines() {
        try {
            String text = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
