package org.heardcrm.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.heardcrm.launcher.console.CannotContinue;
import org.heardcrm.launcher.console.Console;
import org.heardcrm.launcher.data.DataFolder;
import org.heardcrm.launcher.data.Liveness;
import org.heardcrm.launcher.data.ProgressFile;
import org.heardcrm.launcher.data.RunRecord;
import org.heardcrm.launcher.data.RuntimeFolder;
import org.heardcrm.launcher.data.Secrets;
import org.heardcrm.launcher.postgres.Database;
import org.heardcrm.launcher.postgres.ExternalPostgres;
import org.heardcrm.launcher.postgres.LocalPostgres;
import org.heardcrm.launcher.postgres.Programs;
import org.heardcrm.launcher.server.PayaraFiles;
import org.heardcrm.launcher.server.PayaraServer;
import org.heardcrm.launcher.server.ServerSettings;
import org.heardcrm.launcher.server.WebApplication;

/** One running Heard. Its parts are started one upon the other and stopped in the other order. */
final class Instance implements AutoCloseable {
    private final Options options;
    private final Console console;
    private final Map<String, String> environment;
    private final Deque<AutoCloseable> begun = new ArrayDeque<>();
    private final CompletableFuture<String> broken = new CompletableFuture<>();

    Instance(Options options, Map<String, String> environment, Console console) {
        this.options = options;
        this.environment = environment;
        this.console = console;
    }

    /** Returns when Heard answers; throws {@link CannotContinue} when it cannot. */
    synchronized void start() {
        DataFolder data = begin(DataFolder.open(options.data()));
        RunRecord record = begun(data);
        Address address = Address.free(options);
        RuntimeFolder runtime = new RuntimeFolder(data.folder("runtime"), console);
        Database database = startDatabase(data, runtime);
        Welcome welcome = new Welcome(data, address, console);
        ProgressFile progress = new ProgressFile(data.at("progress.txt"));
        PayaraServer server = startServer(data, runtime, address, database, record);
        new Readiness(server, address, progress, console).await();
        runtime.forgetOthers();
        record.noteAddress(address.local());
        welcome.say();
    }

    /** Completes with a sentence when a part ended that nobody asked to end. */
    CompletableFuture<String> broken() {
        return broken;
    }

    @Override
    public synchronized void close() {
        while (!begun.isEmpty()) {
            try {
                begun.pop().close();
            } catch (Exception e) {
                console.complain("Something did not stop as it should: " + e.getMessage());
            }
        }
    }

    private <T extends AutoCloseable> T begin(T part) {
        begun.push(part);
        return part;
    }

    private RunRecord begun(DataFolder data) {
        RunRecord record = RunRecord.of(data.root());
        record.alive(RunRecord.SERVER).ifPresent(this::endOrphan);
        record.clear();
        record.note(RunRecord.LAUNCHER, ProcessHandle.current());
        begin(record::clear);
        return record;
    }

    private void endOrphan(ProcessHandle server) {
        console.say("An earlier run left its server behind; stopping it first.");
        server.destroyForcibly();
        try {
            Liveness.awaitEnd(server);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotContinue("Stopped while an earlier server was ending.", e);
        }
    }

    private Database startDatabase(DataFolder data, RuntimeFolder runtime) {
        if (options.databaseUrl().isPresent()) {
            return new ExternalPostgres(options.databaseUrl().get(), environment, console).start();
        }
        LocalPostgres postgres = begin(new LocalPostgres(
                data.folder("postgres"),
                data.at("runtime"),
                Programs.unpackedInto(runtime),
                new Secrets(data.at("secrets")),
                console));
        Database database = postgres.start();
        begin(new Supervision(postgres, broken::complete, console));
        return database;
    }

    private PayaraServer startServer(
            DataFolder data, RuntimeFolder runtime, Address address, Database database, RunRecord record) {
        PayaraFiles files = PayaraFiles.unpackedInto(runtime);
        WebApplication application = WebApplication.unpackedInto(runtime);
        PayaraServer server = begin(new PayaraServer(files, settings(data, address, database), console));
        record.note(RunRecord.SERVER, server.start(application.war()));
        server.ended()
                .thenRun(
                        () -> broken.complete(server.failure("The server ended").sentence()));
        return server;
    }

    private ServerSettings settings(DataFolder data, Address address, Database database) {
        return new ServerSettings(
                address.host(),
                address.port(),
                options.baseUrl().isPresent(),
                data.folder("logs"),
                data.folder("tmp"),
                Map.of(
                        "CRM_DB_URL", database.url(),
                        "CRM_DB_USER", database.role(),
                        "CRM_DB_PASSWORD", database.password(),
                        "HEARD_DATA", data.root().toString(),
                        "HEARD_BASE_URL", address.shown(),
                        "HEARD_DEMO", Boolean.toString(!options.empty())),
                environment.getOrDefault("HEARD_JAVA_OPTS", ""));
    }
}
