package org.heardcrm.bench.raw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heardcrm.bench.instance.Instance;
import org.heardcrm.bench.instance.Pause;
import org.heardcrm.bench.instance.Tables;

/** Every statement that an instance's PostgreSQL is asked to do, from its own log. */
final class StatementLog {

    private static final Pattern ENTRY = Pattern.compile("^@(\\d+)\\|LOG:  (?:statement|execute [^:]+): ");

    /** The pool asks this of a connection before it gives it to somebody. */
    private static final String ARE_YOU_THERE = "select 1";

    private final Path folder;

    private StatementLog(Path folder) {
        this.folder = folder;
    }

    /** From now on they are logged. */
    static StatementLog begun(Instance instance) {
        Tables tables = Tables.asSuperuser(instance);
        tables.execute("alter system set log_statement = 'all'");
        tables.execute("alter system set log_line_prefix = '@%p|'");
        tables.execute("select pg_reload_conf()");
        while (!tables.column("show log_statement").contains("all")) {
            Pause.millis(100);
        }
        return new StatementLog(instance.data().resolve("postgres/cluster/log"));
    }

    /** Where the log ends now. */
    int end() {
        return text().length();
    }

    /** What was done as one since then, in the order of its end: a transaction, or a statement by itself. */
    List<List<String>> unitsSince(int end) {
        List<List<String>> units = new ArrayList<>();
        Map<String, List<String>> open = new LinkedHashMap<>();
        for (String entry : text().substring(end).split("\n(?=@)")) {
            Matcher head = ENTRY.matcher(entry);
            if (head.find()) {
                String shape = Shape.of(entry.substring(head.end()));
                if (!shape.equals(ARE_YOU_THERE)) {
                    add(units, open, head.group(1), shape);
                }
            }
        }
        return units;
    }

    private static void add(
            List<List<String>> units, Map<String, List<String>> open, String session, String statement) {
        if (statement.equals("begin")) {
            open.put(session, new ArrayList<>(List.of(statement)));
        } else if (!open.containsKey(session)) {
            units.add(List.of(statement));
        } else {
            open.get(session).add(statement);
            if (statement.equals("commit")) {
                units.add(open.remove(session));
            }
        }
    }

    private String text() {
        try (Stream<Path> files = Files.list(folder)) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.sorted().toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
