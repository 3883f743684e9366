package org.heardcrm.launcher.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/** A folder with everything below it. Links are taken as links. */
public final class Tree {
    private Tree() {}

    public static void delete(Path root) {
        if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            below(root).stream().sorted(Comparator.reverseOrder()).forEach(Tree::remove);
        }
    }

    /** Copies a folder to a place that does not exist yet. */
    public static void copy(Path from, Path to) {
        for (Path path : below(from)) {
            try {
                Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Everything below a folder and the folder itself, parents first. */
    public static List<Path> below(Path root) {
        try (var found = Files.walk(root)) {
            return found.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
