package org.heardcrm.bench.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is aimed at, and how far a run came; falling short is told, not failed, since machines differ. */
final class Aims {

    private static final int MANY_CLIENTS = 8;
    private static final Map<String, Integer> PERCENT_OF_RAW =
            Map.of("create", 25, "read", 15, "queue", 15, "waiting", 15);
    private static final List<String> FLAT = List.of("queue", "waiting", "board");
    private static final double FLAT_WITHIN = 1.3;
    private static final long START_SECONDS = 20;
    private static final long IDLE_MIB = 700;

    private Aims() {}

    /** A line each. */
    static List<String> lines(Findings findings) {
        List<String> lines = new ArrayList<>();
        findings.cells().stream()
                .filter(cell -> cell.asked().clients() == MANY_CLIENTS && PERCENT_OF_RAW.containsKey(cell.question()))
                .forEach(cell -> lines.add(line(
                        "%s of %,d at %d clients: at least %d %% of raw"
                                .formatted(
                                        cell.question(),
                                        cell.exceptions(),
                                        MANY_CLIENTS,
                                        PERCENT_OF_RAW.get(cell.question())),
                        "%.0f %%".formatted(cell.ratio()),
                        cell.ratio() >= requireNonNull(PERCENT_OF_RAW.get(cell.question())))));
        FLAT.forEach(question -> flat(findings, question).ifPresent(lines::add));
        lines.add(line(
                "start, built and with the data there: within " + START_SECONDS + " s",
                String.format(Locale.ROOT, "%.1f s", findings.started().toMillis() / 1e3),
                findings.started().toSeconds() < START_SECONDS));
        lines.add(line(
                "idle RSS of the server: at most " + IDLE_MIB + " MiB",
                findings.idle().server() + " MiB",
                findings.idle().server() <= IDLE_MIB));
        return lines;
    }

    private static Optional<String> flat(Findings findings, String question) {
        List<Cell> cells = findings.cells().stream()
                .filter(cell -> cell.question().equals(question) && cell.asked().clients() == 1)
                .toList();
        if (cells.size() < 2) {
            return Optional.empty();
        }
        double times = (double) cells.get(cells.size() - 1).asked().p50()
                / cells.get(0).asked().p50();
        return Optional.of(line(
                "%s, p50 of one client, from %,d to %,d: at most %.1f ×"
                        .formatted(
                                question,
                                cells.get(0).exceptions(),
                                cells.get(cells.size() - 1).exceptions(),
                                FLAT_WITHIN),
                "%.2f ×".formatted(times),
                times <= FLAT_WITHIN));
    }

    private static String line(String aim, String found, boolean reached) {
        return "| " + aim + " | " + found + " | " + (reached ? "reached" : "**falls short**") + " |";
    }
}
