package org.heardcrm.bench.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table that a plan reads from end to end although it is not small.
 *
 * @param rows how many it read at a time
 */
public record LongScan(String table, long rows) {

    /** What may be read whole. */
    public static final long SHORT = 1_000;

    private static final Pattern SCAN =
            Pattern.compile("Seq Scan on (\\S+).*actual time=\\S+ rows=([0-9.]+) loops=([0-9]+)");
    private static final Pattern REMOVED = Pattern.compile("Rows Removed by Filter: ([0-9]+)");

    /** All in the words of EXPLAIN (ANALYZE). */
    public static List<LongScan> in(String plans) {
        List<LongScan> found = new ArrayList<>();
        String table = "";
        double rows = 0;
        for (String line : (plans + "\n->").lines().toList()) {
            Matcher removed = REMOVED.matcher(line);
            if (removed.find()) {
                rows += Double.parseDouble(removed.group(1));
            } else if (line.contains("->") || line.contains("Scan on")) {
                remember(found, table, rows);
                Matcher scan = SCAN.matcher(line);
                boolean isScan = scan.find();
                table = isScan ? scan.group(1) : "";
                rows = isScan ? Double.parseDouble(scan.group(2)) : 0;
            }
        }
        return found;
    }

    private static void remember(List<LongScan> found, String table, double rows) {
        if (!table.isEmpty() && rows > SHORT) {
            found.add(new LongScan(table, Math.round(rows)));
        }
    }
}
