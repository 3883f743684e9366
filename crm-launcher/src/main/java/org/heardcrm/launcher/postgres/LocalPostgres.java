package org.heardcrm.launcher.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.heardcrm.launcher.console.CannotContinue;
import org.heardcrm.launcher.console.Console;
import org.heardcrm.launcher.console.Step;
import org.heardcrm.launcher.data.Secrets;

/**
 * Heard's own PostgreSQL in a folder of the data folder: on the loopback address only, every login by password, every
 * commit on the disk. A server that a killed run left behind is stopped first; a crash is recovered from, however long
 * that takes.
 */
public final class LocalPostgres implements Postgres {
    private static final String SUPERUSER = "postgres";
    /** Crash recovery of a large database takes its time; the server's death ends the wait at once. */
    private static final String STARTS_WITHIN_SECONDS = "86400";

    private final Path folder;
    private final Programs programs;
    private final Secrets secrets;
    private final Console console;
    private final Postmaster postmaster;

    /** The folder must exist; the runtime folder is where the programs of this and earlier versions are. */
    public LocalPostgres(Path folder, Path runtime, Programs programs, Secrets secrets, Console console) {
        this.folder = folder;
        this.programs = programs;
        this.secrets = secrets;
        this.console = console;
        this.postmaster = new Postmaster(runtime, folder.resolve("cluster"));
    }

    @Override
    public Database start() {
        stopOrphans();
        postmaster.forgetEnded();
        ServerUser user = ServerUser.forFolder(folder, programs.server());
        Cluster cluster = new Cluster(folder, programs, user);
        if (!cluster.exists()) {
            try (Step step = console.step("Making the database")) {
                cluster.create(SUPERUSER, secrets.password(SUPERUSER));
            }
        }
        int port = cluster.configure();
        try (Step step = console.step("Starting PostgreSQL")) {
            startServer(user, cluster);
            return furnished(port);
        }
    }

    /** Starts a server whose first process ended unasked, once its children have noticed. */
    public Database startAgain() {
        postmaster.stop();
        return start();
    }

    /** Whether the server's first process lives. */
    public boolean isRunning() {
        return postmaster.process().isPresent();
    }

    /** The superuser's way into the named database. */
    public Database asSuperuser(Database database, String name) {
        String url = database.url().substring(0, database.url().lastIndexOf('/') + 1) + name;
        return new Database(url, SUPERUSER, secrets.password(SUPERUSER));
    }

    @Override
    public void close() {
        if (!postmaster.processes().isEmpty()) {
            try (Step step = console.step("Stopping PostgreSQL")) {
                postmaster.stop();
            }
        }
    }

    private void stopOrphans() {
        if (!postmaster.processes().isEmpty()) {
            console.say("An earlier run left PostgreSQL behind; stopping it first.");
            close();
        }
    }

    private void startServer(ServerUser user, Cluster cluster) {
        Path output = freshFile("start.log", user);
        Path words = freshFile("pg_ctl.log", user);
        List<String> arguments = List.of(
                "start",
                "--wait",
                "--timeout=" + STARTS_WITHIN_SECONDS,
                "--pgdata=" + cluster.files(),
                "--log=" + output);
        if (programs.run(user, words, "pg_ctl", arguments) != 0) {
            throw new CannotContinue("PostgreSQL did not start: %s (see %s and %s)."
                    .formatted(
                            Programs.lastLineOf(output), output, cluster.files().resolve("log")));
        }
    }

    private Path freshFile(String name, ServerUser user) {
        try {
            Path file = folder.resolve(name);
            Files.deleteIfExists(file);
            Files.createFile(file);
            user.own(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Database furnished(int port) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/";
        Database superuser = new Database(url + "postgres", SUPERUSER, secrets.password(SUPERUSER));
        try {
            return new Furnishing(superuser, secrets.password(Furnishing.ROLE)).database();
        } catch (SQLException e) {
            throw new CannotContinue(
                    "The database in %s does not let Heard in: %s".formatted(folder, e.getMessage()), e);
        }
    }
}
