package org.heardcrm.bench.report;

import java.util.Locale;
import java.util.stream.Collectors;
import org.heardcrm.bench.instance.Memory;

/** The findings as a person reads them, in Markdown. */
public final class Report {

    private static final int LARGEST_PARTS = 3;
    private static final double MICROS_IN_MILLI = 1e3;

    private Report() {}

    public static String of(Findings findings) {
        return String.join(
                "\n",
                "# Heard beside the bare database",
                "",
                cells(findings),
                "",
                "req/s: right answers in a second through HTTP; raw/s: the same statements by pgbench on the same"
                        + " PostgreSQL; ratio: the first of the second.",
                "",
                "| aim | found | |",
                "|---|---|---|",
                String.join("\n", Aims.lines(findings)),
                "",
                start(findings),
                "",
                "Idle after the start: " + words(findings.idle()) + "; after the load: " + words(findings.afterLoad())
                        + ".",
                "",
                plans(findings),
                "",
                errors(findings),
                "",
                "```",
                findings.check().words().strip(),
                "```",
                "");
    }

    private static String cells(Findings findings) {
        return "| exceptions | question | clients | req/s | p50 ms | p95 ms | raw/s | ratio | errors |\n"
                + "|---:|---|---:|---:|---:|---:|---:|---:|---:|\n"
                + findings.cells().stream().map(Report::line).collect(Collectors.joining("\n"));
    }

    private static String line(Cell cell) {
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %d | %.0f | %.1f | %.1f | %.0f | %.0f %% | %d |",
                cell.exceptions(),
                cell.question(),
                cell.asked().clients(),
                cell.asked().perSecond(),
                cell.asked().p50() / MICROS_IN_MILLI,
                cell.asked().p95() / MICROS_IN_MILLI,
                cell.raw(),
                cell.ratio(),
                cell.asked().errors());
    }

    private static String start(Findings findings) {
        return findings.parts().stream()
                .limit(LARGEST_PARTS)
                .map(part -> String.format(
                        Locale.ROOT, "%s %.1f s", part.name(), part.duration().toMillis() / 1e3))
                .collect(Collectors.joining(
                        ", ",
                        String.format(
                                Locale.ROOT,
                                "Start, built and with the data there: %.1f s; its largest parts: ",
                                findings.started().toMillis() / 1e3),
                        "."));
    }

    private static String words(Memory memory) {
        return "server %d MiB, launcher %d MiB, PostgreSQL %d MiB"
                .formatted(memory.server(), memory.launcher(), memory.postgres());
    }

    private static String plans(Findings findings) {
        if (findings.longScans().isEmpty()) {
            return "No plan reads more than a thousand rows of a table from end to end (see explain/).";
        }
        return "**FAILED: plans that read a table from end to end:**\n"
                + findings.longScans().entrySet().stream()
                        .map(entry -> "- explain/" + entry.getKey() + ".txt: " + entry.getValue())
                        .collect(Collectors.joining("\n"));
    }

    private static String errors(Findings findings) {
        return findings.cells().stream()
                .filter(cell -> cell.asked().errors() > 0)
                .map(cell -> "**FAILED: wrong answers** to %s of %,d by %d clients, the first: %s"
                        .formatted(
                                cell.question(),
                                cell.exceptions(),
                                cell.asked().clients(),
                                cell.asked().firstError()))
                .collect(Collectors.joining("\n"));
    }
}
