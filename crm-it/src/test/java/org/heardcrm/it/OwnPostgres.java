package org.heardcrm.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.heardcrm.launcher.console.Console;
import org.heardcrm.launcher.data.RuntimeFolder;
import org.heardcrm.launcher.data.Secrets;
import org.heardcrm.launcher.postgres.Database;
import org.heardcrm.launcher.postgres.LocalPostgres;
import org.heardcrm.launcher.postgres.Programs;

/** The launcher's PostgreSQL alone, for tests that bring another server. */
public final class OwnPostgres implements AutoCloseable {

    private final LocalPostgres postgres;
    private final Database database;
    private final Path folder;

    private OwnPostgres(LocalPostgres postgres, Path folder) {
        this.postgres = postgres;
        this.folder = folder;
        this.database = postgres.start();
    }

    public static OwnPostgres started(String name) {
        try {
            Path folder = RunningHeard.temporaryFolder(name).toRealPath();
            Path runtime = Files.createDirectory(folder.resolve("runtime"));
            Path files = Files.createDirectory(folder.resolve("postgres"));
            Console console = Console.ofThisProcess();
            Programs programs = Programs.unpackedInto(new RuntimeFolder(runtime, console));
            return new OwnPostgres(
                    new LocalPostgres(files, runtime, programs, new Secrets(folder.resolve("secrets")), console),
                    folder);
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    /** What a server with Heard in it has to know, as the launcher would say it. */
    public Map<String, String> environment(String url) {
        return Map.of(
                "CRM_DB_URL", database.url(),
                "CRM_DB_USER", database.role(),
                "CRM_DB_PASSWORD", database.password(),
                "HEARD_DATA", folder.toString(),
                "HEARD_BASE_URL", url,
                "HEARD_DEMO", "false");
    }

    /** As {@code --database-url} takes it. */
    public String address() {
        return database.url() + (database.url().contains("?") ? "&" : "?") + "user=" + database.role() + "&password="
                + database.password();
    }

    /** Where Heard writes how its first admin comes in. */
    public Path folder() {
        return folder;
    }

    public Tables tables() {
        return new Tables(database.url(), database.password());
    }

    @Override
    public void close() {
        postgres.close();
    }
}
