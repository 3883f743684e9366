package org.heardcrm.launcher.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.heardcrm.launcher.console.CannotContinue;
import org.jspecify.annotations.Nullable;

/** The folder with everything one Heard keeps; while it is open, no other process may use it. */
public final class DataFolder implements AutoCloseable {
    /** The number of this layout; a folder with a higher one belongs to a newer Heard. */
    static final int LAYOUT = 1;

    private static final String LOCK = "lock";
    private static final String VERSION = "version";

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** Takes the folder for this process, making it when it does not exist. */
    public static DataFolder open(Path root) {
        try {
            refuseForeignFolder(root);
            Files.createDirectories(root);
            FileChannel channel =
                    FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            DataFolder folder = new DataFolder(root.toRealPath(), channel);
            folder.take();
            return folder;
        } catch (IOException e) {
            throw new CannotContinue("The data folder " + root + " cannot be used: " + reason(e) + ".", e);
        }
    }

    public Path root() {
        return root;
    }

    /** A file or folder of the given name in this folder, which may not exist yet. */
    public Path at(String name) {
        return root.resolve(name);
    }

    /** A folder of the given name in this one, made if need be and open to its owner only. */
    public Path folder(String name) {
        try {
            Path folder = Files.createDirectories(at(name));
            return ownersOnly(folder);
        } catch (IOException e) {
            throw new CannotContinue("The folder " + at(name) + " cannot be made: " + reason(e) + ".", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new CannotContinue("The lock of " + root + " cannot be released: " + reason(e) + ".", e);
        }
    }

    private void take() throws IOException {
        try {
            if (tryLock() == null) {
                throw inUse();
            }
            writeOrCheckVersion();
        } catch (CannotContinue refused) {
            channel.close();
            throw refused;
        }
    }

    private @Nullable FileLock tryLock() throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException byThisProcess) {
            return null;
        }
    }

    private CannotContinue inUse() {
        String holder = RunRecord.of(root)
                .alive(RunRecord.LAUNCHER)
                .map(process -> " (process " + process.pid() + ")")
                .orElse("");
        return new CannotContinue("The data folder %s is in use by another Heard%s: stop it, or give another --data."
                .formatted(root, holder));
    }

    private void writeOrCheckVersion() throws IOException {
        Path version = at(VERSION);
        if (!Files.exists(version)) {
            ownersOnly(root);
            Files.writeString(version, LAYOUT + "\n");
        }
        int found = layoutIn(version);
        if (found > LAYOUT) {
            throw new CannotContinue(("The data folder %s was written by a newer Heard (layout %d, this one knows %d):"
                            + " use that version, or give another --data.")
                    .formatted(root, found, LAYOUT));
        }
    }

    private int layoutIn(Path version) throws IOException {
        try {
            return Integer.parseInt(Files.readString(version).strip());
        } catch (NumberFormatException | CharacterCodingException e) {
            throw new CannotContinue("The file " + version + " holds no layout number.", e);
        }
    }

    /** A folder full of other things is a slip of the hand, not a place to put a database. */
    private static void refuseForeignFolder(Path root) throws IOException {
        if (!Files.isDirectory(root) || Files.exists(root.resolve(VERSION))) {
            return;
        }
        try (var found = Files.list(root)) {
            if (found.anyMatch(path -> !path.endsWith(LOCK))) {
                throw new CannotContinue(
                        "The folder %s holds other things and is no data folder of Heard: give an empty one to --data."
                                .formatted(root));
            }
        }
    }

    private static String reason(IOException failed) {
        if (failed instanceof AccessDeniedException denied) {
            return "whoever runs Heard may not write " + denied.getFile();
        }
        if (failed instanceof FileAlreadyExistsException file) {
            return file.getFile() + " is no folder";
        }
        return String.valueOf(failed.getMessage());
    }

    private static Path ownersOnly(Path folder) throws IOException {
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
}
