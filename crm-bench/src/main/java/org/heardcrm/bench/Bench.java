package org.heardcrm.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.heardcrm.bench.instance.Checking;
import org.heardcrm.bench.instance.Instance;
import org.heardcrm.bench.instance.Memory;
import org.heardcrm.bench.instance.Pause;
import org.heardcrm.bench.instance.StartParts;
import org.heardcrm.bench.report.Findings;
import org.heardcrm.bench.report.Report;

/** The command: a new Heard in a temporary folder, filled, asked, checked, started again, and removed. */
public final class Bench {

    private static final long SETTLES_WITHIN_MILLIS = 15_000;

    private final Settings settings;

    private Bench(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] words) throws IOException {
        Settings settings = Settings.ofThisProcess();
        Findings findings = new Bench(settings).run();
        String report = Report.of(findings);
        Files.writeString(settings.output().resolve("table.md"), report);
        System.out.println(report);
        say("The table and the plans are in "
                + settings.output().toAbsolutePath().normalize());
        System.exit(findings.failed() ? 1 : 0);
    }

    private Findings run() throws IOException {
        Files.createDirectories(settings.output().resolve("explain"));
        Path folder = Files.createTempDirectory("heard-bench");
        try {
            return run(folder);
        } finally {
            remove(folder);
        }
    }

    private Findings run(Path folder) throws IOException {
        Path data = folder.resolve("data");
        Measuring measuring;
        Checking check;
        Memory afterLoad;
        say("Starting a new Heard in " + data);
        try (Instance instance = Instance.started(settings.jar(), data)) {
            measuring = new Measuring(settings, instance, folder);
            measuring.run();
            say("Checking");
            check = Checking.of(settings.jar(), instance);
            Pause.millis(SETTLES_WITHIN_MILLIS);
            afterLoad = Memory.of(instance);
        }
        say("Starting it again");
        try (Instance again = Instance.started(settings.jar(), data)) {
            Pause.millis(SETTLES_WITHIN_MILLIS);
            return new Findings(
                    measuring.cells(),
                    measuring.longScans(),
                    check,
                    afterLoad,
                    again.startedWithin(),
                    StartParts.of(again),
                    Memory.of(again));
        }
    }

    static void say(String line) {
        System.err.println(line);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
