package org.heardcrm.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The server's classes in the form the JVM loads fastest: recorded when the first run ends in order, used by every run
 * after it with the same build of Java. On 25 and newer it is an AOT cache, before that an AppCDS archive.
 */
final class ClassArchive {
    private final Path archive;
    private final Path draft;
    private final boolean aot;

    ClassArchive(Path folder) {
        aot = Java.hasAotCache();
        archive = folder.resolve("classes-" + Java.build() + (aot ? ".aot" : ".jsa"));
        draft = archive.resolveSibling(archive.getFileName() + ".new");
    }

    boolean exists() {
        return Files.exists(archive);
    }

    /** The options that use the archive, or record it when there is none. */
    List<String> options() {
        if (exists()) {
            return List.of((aot ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive);
        }
        return List.of((aot ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + draft);
    }

    /** Takes what a process that ended in order has recorded. A draft of a killed one is thrown away. */
    void settle(boolean endedInOrder) {
        try {
            if (endedInOrder && Files.exists(draft)) {
                Files.move(draft, archive, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
