package org.heardcrm.launcher.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.heardcrm.launcher.console.CannotContinue;
import org.heardcrm.launcher.data.Tree;

/** The files of one PostgreSQL: made once, never trusting anybody, and flushed to the disk at each commit. */
final class Cluster {
    private static final String LOOPBACK = "127.0.0.1";
    private static final String OWN_SETTINGS = "heard.conf";

    private final Path folder;
    private final Programs programs;
    private final ServerUser user;

    Cluster(Path folder, Programs programs, ServerUser user) {
        this.folder = folder;
        this.programs = programs;
        this.user = user;
    }

    Path files() {
        return folder.resolve("cluster");
    }

    boolean exists() {
        return Files.exists(files().resolve("PG_VERSION"));
    }

    /** Makes the files beside their place and moves them there when they are whole. */
    void create(String superuser, String password) {
        Path draft = folder.resolve("cluster.new");
        Path passwordFile = folder.resolve("password");
        Tree.delete(draft);
        try {
            Files.writeString(passwordFile, password + "\n");
            user.own(folder);
            initialise(draft, superuser, passwordFile);
            settle(draft);
            Files.move(draft, files(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Tree.delete(passwordFile);
        }
    }

    /** Writes the settings of this version of Heard and the port, which is the one used before if it is free. */
    int configure() {
        refuseOtherVersion();
        int port = freePort();
        try {
            Files.writeString(folder.resolve("port"), port + "\n");
            Files.writeString(files().resolve(OWN_SETTINGS), settings(port));
            user.own(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return port;
    }

    private void initialise(Path draft, String superuser, Path passwordFile) {
        Path output = folder.resolve("initdb.log");
        int code = programs.run(
                user,
                output,
                "initdb",
                List.of(
                        "--pgdata=" + draft,
                        "--username=" + superuser,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--no-locale",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        if (code != 0) {
            throw new CannotContinue(
                    "The database could not be made: " + Programs.lastLineOf(output) + " (see " + output + ").");
        }
    }

    private void settle(Path draft) throws IOException {
        Files.writeString(draft.resolve("pg_hba.conf"), "host all all " + LOOPBACK + "/32 scram-sha-256\n");
        Files.writeString(
                draft.resolve("postgresql.conf"),
                "\ninclude '" + OWN_SETTINGS + "'\n# The settings of whoever runs this Heard go into local.conf.\n"
                        + "include_if_exists 'local.conf'\n",
                StandardOpenOption.APPEND);
        Files.writeString(draft.resolve(OWN_SETTINGS), settings(0));
        user.own(draft);
    }

    private void refuseOtherVersion() {
        try {
            String version = Files.readString(files().resolve("PG_VERSION")).strip();
            if (!version.equals(Integer.toString(Programs.VERSION))) {
                throw new CannotContinue("The database in %s was made by PostgreSQL %s, and this Heard carries %d."
                        .formatted(folder, version, Programs.VERSION));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int freePort() {
        int before = portBefore();
        return before > 0 && isFree(before) ? before : anyFreePort();
    }

    private int portBefore() {
        try {
            return Integer.parseInt(Files.readString(folder.resolve("port")).strip());
        } catch (IOException | NumberFormatException none) {
            return 0;
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByName(LOOPBACK))) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static int anyFreePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A log line never holds a statement or its values: they are the words of clients. */
    private static String settings(int port) {
        return """
                # Written by Heard at each start.
                listen_addresses = '%s'
                port = %d
                unix_socket_directories = ''
                max_connections = 60
                password_encryption = scram-sha-256
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                wal_compression = on
                max_wal_size = 1GB
                shared_buffers = 256MB
                effective_cache_size = 1GB
                work_mem = 8MB
                maintenance_work_mem = 64MB
                random_page_cost = 1.1
                jit = off
                shared_preload_libraries = 'pg_stat_statements'
                timezone = 'UTC'
                log_timezone = 'UTC'
                logging_collector = on
                log_filename = 'postgresql-%%a.log'
                log_rotation_age = 1d
                log_truncate_on_rotation = on
                log_error_verbosity = terse
                log_min_error_statement = panic
                """.formatted(LOOPBACK, port);
    }
}
