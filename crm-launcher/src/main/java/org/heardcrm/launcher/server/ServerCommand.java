package org.heardcrm.launcher.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The command line of the server's process and the two small files it points at. */
final class ServerCommand {
    /** Ctrl-C goes to every process of the terminal; the server must wait for the launcher to stop it. */
    private static final String DEAF_TO_THE_TERMINAL = "trap '' INT HUP; exec \"$@\"";

    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
    private static final String METRICS = "configs.config.server-config.microprofile-metrics-configuration";
    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http";

    /** A heap of half a gigabyte is collected in moments by one thread, and nothing is kept beside it. */
    private static final String SMALLEST_COLLECTOR = "-XX:+UseSerialGC";

    private static final Pattern CHOOSES_COLLECTOR = Pattern.compile("-XX:\\+Use\\w+GC");

    private final PayaraFiles files;
    private final ServerSettings settings;

    ServerCommand(PayaraFiles files, ServerSettings settings) {
        this.files = files;
        this.settings = settings;
    }

    ProcessBuilder processFor(Path war, ClassArchive archive) throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", DEAF_TO_THE_TERMINAL, "heard"));
        command.add(Java.program());
        command.addAll(javaOptions(archive));
        command.addAll(List.of("-jar", files.jar().toString()));
        command.addAll(serverOptions(war));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(files.folder().toFile()).redirectErrorStream(true);
        builder.environment().putAll(settings.environment());
        builder.environment().put("TMPDIR", settings.temporary().toString());
        builder.environment().putIfAbsent("LC_ALL", "C.UTF-8");
        return builder;
    }

    private List<String> javaOptions(ClassArchive archive) {
        List<String> own = Stream.of(settings.javaOptions().split("\\s+"))
                .filter(option -> !option.isEmpty())
                .toList();
        List<String> options = new ArrayList<>(List.of("-Xms96m", "-Xmx512m", "-XX:+ExitOnOutOfMemoryError"));
        if (own.stream().noneMatch(option -> CHOOSES_COLLECTOR.matcher(option).matches())) {
            options.add(SMALLEST_COLLECTOR);
        }
        options.addAll(archive.options());
        // what the archive leaves out is nobody's trouble
        options.add("-Xlog:cds=error");
        options.add("-Dfile.encoding=UTF-8");
        options.add("-Djava.awt.headless=true");
        options.add("-Djava.io.tmpdir=" + settings.temporary());
        options.addAll(own);
        return options;
    }

    private List<String> serverOptions(Path war) throws IOException {
        return List.of(
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                Integer.toString(settings.port()),
                "--prebootcommandfile",
                written("preboot.txt", preboot()).toString(),
                "--logproperties",
                written("logging.properties", logging()).toString(),
                "--deploy",
                war.toString(),
                "--contextroot",
                "/");
    }

    private String preboot() {
        StringBuilder commands = new StringBuilder();
        commands.append("set ").append(LISTENER).append(".address=").append(settings.host());
        commands.append("\nset ").append(HTTP).append(".server-header=false\n");
        // Heard has a contract of its own; what the server would publish beside it asks for no scope.
        commands.append("set-openapi-configuration --enabled=false\n");
        commands.append("set ").append(METRICS).append(".enabled=false\n");
        if (settings.behindProxy()) {
            commands.append("set ").append(HTTP).append(".scheme-mapping=X-Forwarded-Proto\n");
        }
        return commands.toString();
    }

    /** One line a record on the process's output; the launcher turns the files over. */
    private static String logging() {
        return """
                handlers=java.util.logging.ConsoleHandler
                java.util.logging.ConsoleHandler.level=ALL
                java.util.logging.ConsoleHandler.encoding=UTF-8
                java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter
                java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL%1$tz %4$s [%3$s] %5$s%6$s%n
                .level=INFO
                javax.enterprise.system.security.ssl.level=SEVERE
                org.hibernate.validator.internal.util.Version.level=WARNING
                org.glassfish.admin.mbeanserver.level=WARNING
                fish.payara.nucleus.util.level=WARNING
                javax.enterprise.system.tools.deployment.dol.level=WARNING
                javax.enterprise.system.tools.deployment.common.level=WARNING
                """;
    }

    private Path written(String name, String content) throws IOException {
        return Files.writeString(files.folder().resolve("config").resolve(name), content, StandardCharsets.UTF_8);
    }
}
