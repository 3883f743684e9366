package org.heardcrm.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heardcrm.bench.instance.Instance;
import org.heardcrm.bench.instance.Rollups;
import org.heardcrm.bench.instance.Tables;
import org.heardcrm.bench.load.Asked;
import org.heardcrm.bench.load.Asking;
import org.heardcrm.bench.load.Question;
import org.heardcrm.bench.load.Questions;
import org.heardcrm.bench.plans.Explaining;
import org.heardcrm.bench.plans.LongScan;
import org.heardcrm.bench.raw.Pgbench;
import org.heardcrm.bench.report.Cell;
import org.heardcrm.bench.seed.Firm;
import org.heardcrm.bench.seed.Seeded;
import org.heardcrm.bench.seed.Seeder;
import org.heardcrm.bench.seed.WordOfMouth;

/** Fills one instance, size by size, and asks every question at each: through HTTP, then the bare database. */
final class Measuring {

    private static final int ACCOUNTS = 300;

    private final Settings settings;
    private final Instance instance;
    private final Tables tables;
    private final Pgbench pgbench;
    private final List<Cell> cells = new ArrayList<>();
    private final Map<String, List<LongScan>> longScans = new TreeMap<>();

    Measuring(Settings settings, Instance instance, Path folder) {
        this.settings = settings;
        this.instance = instance;
        this.tables = Tables.of(instance);
        this.pgbench = new Pgbench(settings.pgbench(), tables, folder);
    }

    void run() throws IOException {
        Firm firm = Firm.founded(instance, settings.mostClients(), ACCOUNTS);
        Seeder seeder = new Seeder(firm, tables);
        int there = 0;
        for (int size : settings.sizes()) {
            Bench.say("Seeding up to " + size + " exceptions");
            Seeded seeded = seeder.add(size - there);
            there = size;
            new WordOfMouth(firm, tables).after(seeded);
            Rollups.awaitAll(tables);
            tables.execute("vacuum (analyze)");
            if (cells.isEmpty()) {
                warmUp(firm, Questions.of(firm, seeded, tables));
            }
            ask(size, firm, Questions.of(firm, seeded, tables));
        }
    }

    /** A server that has just started learns its work first, or the first size would pay for it. */
    private void warmUp(Firm firm, List<Question> questions) {
        Bench.say("Warming up");
        Asking asking = new Asking(firm.clients(), Duration.ZERO, Settings.LEARNING);
        questions.forEach(question -> asking.by(settings.mostClients(), question));
        Rollups.awaitAll(tables);
    }

    private void ask(int size, Firm firm, List<Question> questions) throws IOException {
        Asking asking = new Asking(firm.clients(), Settings.WARM_UP, settings.span());
        for (Question question : questions) {
            for (int clients : Settings.CLIENTS) {
                Asked asked = asking.by(clients, question);
                double raw = pgbench.perSecond(question.script(), clients, Settings.RAW_SECONDS, variables(question));
                Cell cell = new Cell(size, question.name(), asked, raw);
                cells.add(cell);
                Bench.say(cell.toString());
            }
            explain(size, question);
        }
    }

    private static Map<String, String> variables(Question question) {
        Map<String, String> variables = new HashMap<>(question.variables());
        variables.put(
                "now",
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS).toString());
        return variables;
    }

    private void explain(int size, Question question) throws IOException {
        Map<String, String> variables = variables(question);
        variables.putAll(question.example());
        String plans = new Explaining(tables).plans(question.script(), variables);
        String name = size + "-" + question.name();
        Files.writeString(settings.output().resolve("explain").resolve(name + ".txt"), plans);
        List<LongScan> found = LongScan.in(plans);
        if (!found.isEmpty()) {
            longScans.put(name, found);
        }
    }

    List<Cell> cells() {
        return List.copyOf(cells);
    }

    Map<String, List<LongScan>> longScans() {
        return Map.copyOf(longScans);
    }
}
