package org.heardcrm.bench.raw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A pgbench script: the statements of one request. What the request binds to a parameter is a variable there, as in
 * {@code :id}, or an expression between {@code /*?*}{@code /} and {@code /**}{@code /}.
 *
 * @param text as pgbench reads it
 */
public record Script(String name, String text) {

    private static final String COMMENT = "--";
    private static final String META_COMMAND = "\\";
    private static final String INTO_VARIABLES = "\\gset";

    public static Script named(String name) {
        try (InputStream in = Script.class.getResourceAsStream("/pgbench/" + name + ".sql")) {
            return new Script(
                    name, new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The statements in their order, without what ends them. */
    public List<String> statements() {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        text.lines().filter(Script::isSql).forEach(line -> {
            int end = line.contains(INTO_VARIABLES) ? line.indexOf(INTO_VARIABLES) : line.lastIndexOf(';');
            statement.append(end < 0 ? line : line.substring(0, end)).append('\n');
            if (end >= 0) {
                statements.add(statement.toString().strip());
                statement.setLength(0);
            }
        });
        return statements;
    }

    private static boolean isSql(String line) {
        return !line.startsWith(COMMENT) && !line.startsWith(META_COMMAND) && !line.isBlank();
    }
}
