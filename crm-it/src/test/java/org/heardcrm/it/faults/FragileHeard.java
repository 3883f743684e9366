package org.heardcrm.it.faults;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.RunningHeard;
import org.heardcrm.it.Tables;
import org.heardcrm.it.Visitor;

/** A Heard with a data folder and a port of its own, whose processes are killed and held still. */
final class FragileHeard implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path data;
    private final List<String> options = List.of("--empty", "--port", Integer.toString(freePort()));
    private RunningHeard heard;
    private volatile boolean isUp;

    private FragileHeard(Path data) {
        this.data = data;
        this.heard = RunningHeard.start(data, options);
    }

    /** Stopped once in order before it is given away: later starts are faster then. */
    static FragileHeard started() {
        FragileHeard fragile = new FragileHeard(RunningHeard.temporaryFolder("faults"));
        fragile.heard.close();
        fragile.startAgain();
        return fragile;
    }

    RunningHeard heard() {
        return heard;
    }

    Api anybody() {
        return Api.of(heard);
    }

    Api admin() {
        return anybody().as(heard.access().text("token"));
    }

    /** @return the new member's identifier */
    String agent(String login) {
        return Firm.member(admin(), login, "Anna Agent", "AGENT");
    }

    /** @return a program of its own that speaks for the member */
    Api programOf(String member) {
        return anybody().as(Firm.token(admin(), member, "\"tickets:write\",\"accounts:write\""));
    }

    /** Somebody with a password and a session. */
    Visitor personLoggedIn() {
        Visitor person = Visitor.of(heard);
        person.join(
                admin().post("members/" + agent("person") + "/invite", "")
                        .made()
                        .text("url"),
                "person");
        return person;
    }

    /** Runs the command {@code check} and shows what it prints; the answer is its exit code. */
    int check() {
        try {
            Process check = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-jar",
                            RunningHeard.jar().toString(),
                            "check",
                            "--data",
                            data.toString())
                    .redirectErrorStream(true)
                    .start();
            check.inputReader().lines().forEach(System.out::println);
            return check.waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    Tables tables() {
        return Tables.of(heard);
    }

    /** Kills the JVM that serves; the command ends with it, so a new one is needed. */
    void killServer() {
        isUp = false;
        kill(server());
        await(() -> !heard.process().isAlive());
    }

    /** Kills the command itself; the server ends with it and PostgreSQL is left behind. */
    void killCommand() {
        isUp = false;
        ProcessHandle server = server();
        kill(heard.process().toHandle());
        await(() -> !server.isAlive());
    }

    /** The running command brings PostgreSQL back by itself. */
    void killPostmaster() {
        long killed = postmaster().pid();
        kill(postmaster());
        await(() -> notedPostmaster() > 0 && notedPostmaster() != killed && isReady());
    }

    void startAgain() {
        heard = RunningHeard.start(data, options);
        await(this::isReady);
        isUp = true;
    }

    /**
     * Between a start that was seen through and the next kill of a JVM. While a server comes up, its port answers before
     * Heard does.
     */
    boolean isUp() {
        return isUp;
    }

    /** From now on PostgreSQL takes connections and says nothing, and those there were are broken. */
    void holdPostgres() {
        ProcessHandle held = postmaster();
        signal("STOP", held);
        held.children().forEach(FragileHeard::kill);
    }

    /** From now on PostgreSQL does nothing, and whoever asked it waits. */
    void stopPostgresInTheMiddle() {
        signal("STOP", postmaster());
        postmaster().children().forEach(child -> signal("STOP", child));
    }

    void letPostgresGoOn() {
        postmaster().children().forEach(child -> signal("CONT", child));
        signal("CONT", postmaster());
    }

    boolean isReady() {
        return readiness() == 200;
    }

    /** The status of the readiness probe; 0 when nobody answers. */
    int readiness() {
        try {
            return anybody().get("/health/ready").status();
        } catch (IllegalStateException noAnswer) {
            return 0;
        }
    }

    ProcessHandle server() {
        Properties run = new Properties();
        try (Reader noted = Files.newBufferedReader(data.resolve("run.properties"))) {
            run.load(noted);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return ProcessHandle.of(Long.parseLong(run.getProperty("server.pid"))).orElseThrow();
    }

    static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain for " + PATIENCE);
            }
            RunningHeard.pause();
        }
    }

    private ProcessHandle postmaster() {
        return ProcessHandle.of(notedPostmaster()).orElseThrow();
    }

    /** 0 while there is none. */
    private long notedPostmaster() {
        try (var lines = Files.lines(data.resolve("postgres/cluster/postmaster.pid"))) {
            return lines.findFirst().map(String::strip).map(Long::parseLong).orElse(0L);
        } catch (IOException | NumberFormatException none) {
            return 0;
        }
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
    }

    private static void signal(String name, ProcessHandle process) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + process.pid())
                    .start()
                    .waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        heard.close();
    }
}
