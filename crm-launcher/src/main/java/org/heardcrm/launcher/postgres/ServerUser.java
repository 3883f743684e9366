package org.heardcrm.launcher.postgres;

import static java.util.Objects.requireNonNull;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heardcrm.launcher.console.CannotContinue;
import org.heardcrm.launcher.data.Tree;

/**
 * Whom the database server runs as. PostgreSQL refuses root; so root either enters a user namespace of its own, where
 * it is nobody and still owns its files, or hands the server and its files to the system's nobody.
 *
 * @param prefix what stands before each command
 * @param owner the number of the user who owns the cluster's files
 */
record ServerUser(List<String> prefix, long owner) {
    private static final long ROOT = 0;
    private static final long NOBODY = 65534;
    private static final List<String> PLACES = List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin");

    /** Finds a way that works for this folder, trying each one out. */
    static ServerUser forFolder(Path folder, Path program) {
        long me = new UnixSystem().getUid();
        if (me != ROOT) {
            return new ServerUser(List.of(), me);
        }
        return inNamespace()
                .filter(user -> user.reaches(folder, program))
                .or(() -> asNobody(folder).filter(user -> user.reaches(folder, program)))
                .orElseThrow(() -> new CannotContinue(
                        ("PostgreSQL does not run as root, and neither a user namespace nor the user nobody can reach"
                                        + " %s: start Heard as another user, give a --data that everybody may enter,"
                                        + " or a --database-url.")
                                .formatted(folder)));
    }

    private static Optional<ServerUser> inNamespace() {
        return tool("unshare").map(unshare -> new ServerUser(List.of(unshare, "--user", "--"), ROOT));
    }

    private static Optional<ServerUser> asNobody(Path folder) {
        String id = Long.toString(NOBODY);
        Optional<ServerUser> found = tool("setpriv")
                .map(setpriv -> List.of(setpriv, "--reuid=" + id, "--regid=" + id, "--clear-groups", "--"))
                .or(() -> tool("runuser").map(runuser -> List.of(runuser, "-u", "nobody", "--")))
                .map(prefix -> new ServerUser(prefix, NOBODY));
        return found.filter(user -> user.mayHave(folder));
    }

    /** A container may know no user of this number; then there is nobody to hand the files to. */
    private boolean mayHave(Path folder) {
        try {
            own(folder);
            letThrough(requireNonNull(folder.getParent(), "The folder is in the data folder."));
            return true;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** Gives a folder and all below it to this user. */
    void own(Path folder) {
        Tree.below(folder).forEach(this::ownOne);
    }

    private void ownOne(Path path) {
        try {
            if (!Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS).equals((int) owner)) {
                Files.setAttribute(path, "unix:uid", (int) owner, LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean reaches(Path folder, Path program) {
        own(folder);
        List<String> probe = Stream.concat(
                        prefix.stream(),
                        Stream.of(
                                "/bin/sh",
                                "-c",
                                "test -x \"$0\" && test -w \"$1\"",
                                program.toString(),
                                folder.toString()))
                .toList();
        try {
            return new ProcessBuilder(probe)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Nobody must be able to walk through the data folder to its own part, and to see nothing else in it. */
    private static void letThrough(Path dataFolder) {
        try {
            Files.setPosixFilePermissions(dataFolder, PosixFilePermissions.fromString("rwx--x--x"));
            Files.setPosixFilePermissions(dataFolder.resolve("runtime"), PosixFilePermissions.fromString("rwx--x--x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> tool(String name) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(Stream.of(path.split(File.pathSeparator)), PLACES.stream())
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
