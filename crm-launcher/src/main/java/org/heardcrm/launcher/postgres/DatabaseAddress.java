package org.heardcrm.launcher.postgres;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.heardcrm.launcher.console.CannotContinue;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code jdbc:postgresql://host/db?user=…&password=…} and {@code postgresql://user:password@host/db}. A password
 * that is not in the address comes from PGPASSWORD, so that it need not stand on a command line.
 */
final class DatabaseAddress {
    private static final String SHAPE =
            "jdbc:postgresql://host:5432/database?user=…&password=… or postgresql://user:password@host:5432/database";

    private final URI uri;
    private final Map<String, String> environment;

    private DatabaseAddress(URI uri, Map<String, String> environment) {
        this.uri = uri;
        this.environment = environment;
    }

    static Database parse(String address, Map<String, String> environment) {
        String plain = address.startsWith("jdbc:") ? address.substring("jdbc:".length()) : address;
        try {
            return new DatabaseAddress(new URI(plain), environment).database();
        } catch (URISyntaxException e) {
            throw unreadable(e);
        }
    }

    private Database database() {
        boolean postgres = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
        if (!postgres || uri.getHost() == null || name().isEmpty()) {
            throw unreadable(null);
        }
        return new Database(url(), role(), password());
    }

    private String url() {
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String rest = parameters().entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals("user") && !entry.getKey().equals("password"))
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted()
                .collect(Collectors.joining("&"));
        return "jdbc:postgresql://" + uri.getHost() + port + "/" + name() + (rest.isEmpty() ? "" : "?" + rest);
    }

    private String name() {
        String path = uri.getRawPath();
        return path == null || path.isEmpty() ? "" : path.substring(1);
    }

    private String role() {
        String role = decoded(parameters().getOrDefault("user", credential(0)));
        if (role.isEmpty()) {
            throw new CannotContinue("The address of the database names no user; it is written as " + SHAPE + ".");
        }
        return role;
    }

    private String password() {
        String password = decoded(parameters().getOrDefault("password", credential(1)));
        return password.isEmpty() ? environment.getOrDefault("PGPASSWORD", "") : password;
    }

    private String credential(int index) {
        String[] parts = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        return index < parts.length ? parts[index] : "";
    }

    private Map<String, String> parameters() {
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        return Arrays.stream(query.split("&"))
                .filter(pair -> pair.contains("="))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, second) -> second));
    }

    /** A plus is a plus here; a space is written as %20. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static CannotContinue unreadable(@Nullable Throwable cause) {
        return new CannotContinue("The address of the database cannot be read; it is written as " + SHAPE + ".", cause);
    }
}
