package org.heardcrm.it.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.heardcrm.it.OwnPostgres;
import org.heardcrm.it.RunningHeard;

/** A full Payara Server with a domain of its own, on the loopback address and free ports only. */
final class FullServer implements AutoCloseable {

    private static final String DOMAIN = "heard";
    private static final int ADMIN = 48;
    private static final int HTTP = 80;
    private static final int PORTS = 100;
    private static final int FIRST_BASE = 200;
    private static final int LAST_BASE = 300;

    private final Path domains = RunningHeard.temporaryFolder("domains");
    private final int base = freeBase();

    /** With what Heard has to know in the environment of its process. */
    static FullServer started(OwnPostgres postgres) {
        FullServer server = new FullServer();
        server.run(
                Map.of(),
                "create-domain",
                "--nopassword=true",
                "--user=admin",
                "--portbase=" + server.base,
                "--domaindir=" + server.domains,
                DOMAIN);
        server.keepToItself();
        server.run(postgres.environment(server.url()), "start-domain", "--domaindir=" + server.domains, DOMAIN);
        return server;
    }

    String url() {
        return "http://localhost:" + (base + HTTP);
    }

    void deploy(Path archive) {
        administer("deploy", "--name=heard", archive.toString());
    }

    void undeploy() {
        administer("undeploy", "heard");
    }

    /** What the server says about one of its commands. */
    String administer(String... words) {
        List<String> command = new ArrayList<>(List.of("--port=" + (base + ADMIN)));
        command.addAll(List.of(words));
        return run(Map.of(), command.toArray(String[]::new));
    }

    /** Neither other machines nor other servers of this one are to find it. */
    private void keepToItself() {
        Path settings = domains.resolve(DOMAIN).resolve("config/domain.xml");
        try {
            Files.writeString(
                    settings,
                    Files.readString(settings)
                            .replace("0.0.0.0", "127.0.0.1")
                            .replace("<network-listener port=", "<network-listener address=\"127.0.0.1\" port=")
                            .replace(
                                    "<hazelcast-config-specific-configuration></",
                                    "<hazelcast-config-specific-configuration enabled=\"false\"></"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String run(Map<String, String> environment, String... words) {
        Path home = RunningHeard.output().resolve("payara/payara6");
        List<String> command = new ArrayList<>(
                List.of("/bin/sh", home.resolve("glassfish/bin/asadmin").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        try {
            Path said = Files.createTempFile(domains, "asadmin", ".txt");
            int code = builder.redirectOutput(said.toFile()).start().waitFor();
            if (code != 0) {
                throw new AssertionError(String.join(" ", words) + " failed: " + Files.readString(said));
            }
            return Files.readString(said);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    private static int freeBase() {
        return ThreadLocalRandom.current()
                .ints(FIRST_BASE, LAST_BASE)
                .map(hundred -> hundred * PORTS)
                .filter(base -> IntStream.range(base, base + PORTS).allMatch(FullServer::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    @Override
    public void close() {
        run(Map.of(), "stop-domain", "--domaindir=" + domains, DOMAIN);
    }
}
