package org.heardcrm.bench.instance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code heard check} says of an instance.
 *
 * @param clean whether it found no difference
 * @param words a line a kind
 */
public record Checking(boolean clean, String words) {

    public static Checking of(Path jar, Instance instance) {
        try {
            Process check = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-jar",
                            jar.toString(),
                            "check",
                            "--data",
                            instance.data().toString()))
                    .redirectErrorStream(true)
                    .start();
            String words = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Checking(check.waitFor() == 0, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The benchmark was interrupted.", e);
        }
    }
}
