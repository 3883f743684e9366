package org.heardcrm.launcher.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import org.heardcrm.launcher.console.Console;
import org.heardcrm.launcher.console.Step;

/** Where payloads are unpacked, once for each content; a folder with its final name is always whole. */
public final class RuntimeFolder {
    private static final String UNFINISHED = ".new-";

    private final Path folder;
    private final Console console;
    private final Set<Path> inUse = new HashSet<>();

    public RuntimeFolder(Path folder, Console console) {
        this.folder = folder;
        this.console = console;
    }

    /** Fills an empty folder with what a payload holds. */
    @FunctionalInterface
    public interface Unpacking {
        void into(Path empty) throws IOException;
    }

    /** The folder of the content with this fingerprint, unpacked now if it was not before. */
    public Path holding(String name, String fingerprint, Unpacking unpacking) {
        Path whole = folder.resolve(name + "-" + fingerprint);
        inUse.add(whole);
        if (!Files.isDirectory(whole)) {
            try (Step step = console.step("Unpacking " + name)) {
                unpack(name, whole, unpacking);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return whole;
    }

    /** Removes what earlier versions left, and what was begun and never finished. */
    public void forgetOthers() {
        try (var found = Files.list(folder)) {
            found.filter(path -> !inUse.contains(path)).forEach(Tree::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unpack(String name, Path whole, Unpacking unpacking) throws IOException {
        Path unfinished = Files.createDirectory(folder.resolve(UNFINISHED + name + "-" + System.nanoTime()));
        unpacking.into(unfinished);
        Files.move(unfinished, whole, StandardCopyOption.ATOMIC_MOVE);
    }
}
