package org.heardcrm.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a run is made.
 *
 * @param jar what runs Heard
 * @param output where the table and the plans are written
 * @param pgbench the program
 * @param sizes how many exceptions there are when it is measured, growing
 * @param span how long each number of clients asks each question, after the warm-up
 */
record Settings(Path jar, Path output, String pgbench, List<Integer> sizes, Duration span) {

    static final List<Integer> CLIENTS = List.of(1, 8);
    static final Duration LEARNING = Duration.ofSeconds(10);
    static final Duration WARM_UP = Duration.ofSeconds(1);
    static final int RAW_SECONDS = 3;

    /** From the properties heard.jar, bench.output, bench.pgbench, bench.sizes and bench.seconds. */
    static Settings ofThisProcess() {
        return new Settings(
                Path.of(System.getProperty("heard.jar", "crm-launcher/target/heard.jar")),
                Path.of(System.getProperty("bench.output", "crm-bench/target/bench")),
                System.getProperty("bench.pgbench", "pgbench"),
                Stream.of(System.getProperty("bench.sizes", "10000,100000").split(","))
                        .map(Integer::valueOf)
                        .toList(),
                Duration.ofSeconds(Long.getLong("bench.seconds", 5)));
    }

    int mostClients() {
        return CLIENTS.get(CLIENTS.size() - 1);
    }
}
