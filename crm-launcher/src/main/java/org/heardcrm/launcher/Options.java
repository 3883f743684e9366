package org.heardcrm.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person asked of {@code heard run}.
 *
 * @param host the address to listen on
 * @param port the port to listen on, 0 for any free one
 * @param data the data folder
 * @param databaseUrl an existing PostgreSQL, instead of Heard's own
 * @param baseUrl where people find Heard when it stands behind a proxy, without a slash at its end
 * @param empty whether a new database stays without the demo firm
 */
record Options(
        String host, int port, Path data, Optional<String> databaseUrl, Optional<String> baseUrl, boolean empty) {
    private static final int HIGHEST_PORT = 65535;

    static Options parse(List<String> words, Map<String, String> environment) {
        Words given = Words.of(
                words, List.of("--host", "--port", "--data", "--database-url", "--base-url"), List.of("--empty"));
        given.refusePlainWords();
        return new Options(
                given.value("--host").orElse("127.0.0.1"),
                port(given.value("--port").orElse("8080")),
                dataFolder(given, environment),
                given.value("--database-url").or(() -> Optional.ofNullable(environment.get("HEARD_DATABASE_URL"))),
                given.value("--base-url").map(Options::baseUrl),
                given.has("--empty"));
    }

    /** {@code --data}, or {@code .heard} in the person's home. */
    static Path dataFolder(Words given, Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", "");
        return given.value("--data")
                .map(Path::of)
                .orElseGet(() -> Path.of(home.isEmpty() ? System.getProperty("user.home") : home, ".heard"))
                .toAbsolutePath()
                .normalize();
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw badPort(text);
        }
        throw badPort(text);
    }

    private static BadUsage badPort(String text) {
        return new BadUsage("--port takes a number from 0 to " + HIGHEST_PORT + ", not " + text + ".");
    }

    private static String baseUrl(String text) {
        String plain = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        try {
            URI uri = URI.create(plain);
            boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (http && uri.getHost() != null && uri.getPath().isEmpty() && uri.getQuery() == null) {
                return plain;
            }
        } catch (IllegalArgumentException e) {
            throw badBaseUrl(text);
        }
        throw badBaseUrl(text);
    }

    private static BadUsage badBaseUrl(String text) {
        return new BadUsage("--base-url is written as https://crm.example.org, not " + text + ".");
    }
}
