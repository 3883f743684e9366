package org.heardcrm.bench.raw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heardcrm.bench.instance.Tables;

/** Runs scripts with pgbench against the instance's PostgreSQL, their statements prepared as the driver prepares them. */
public final class Pgbench {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final int MOST_THREADS = 2;

    private final String program;
    private final Tables tables;
    private final Path folder;
    private int runs;

    /** @param folder for the scripts and what pgbench says */
    public Pgbench(String program, Tables tables, Path folder) {
        this.program = program;
        this.tables = tables;
        this.folder = folder;
    }

    /** @return how often in a second the script was done */
    public double perSecond(Script script, int clients, int seconds, Map<String, String> variables) {
        try {
            Path file = Files.writeString(folder.resolve(script.name() + ".sql"), script.text());
            List<String> command = command(file, clients, seconds);
            variables.forEach((name, value) -> command.addAll(List.of("-D", name + "=" + value)));
            command.add(Tables.DATABASE);
            String said = output(command);
            Matcher tps = TPS.matcher(said);
            if (!tps.find()) {
                throw new IllegalStateException("pgbench could not run " + script.name() + ":\n" + said);
            }
            return Double.parseDouble(tps.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(Path file, int clients, int seconds) {
        runs++;
        return new ArrayList<>(List.of(
                program,
                "--no-vacuum",
                "--protocol=prepared",
                "--host=127.0.0.1",
                "--port=" + tables.port(),
                "--username=" + Tables.ROLE,
                "--client=" + clients,
                "--jobs=" + Math.min(clients, MOST_THREADS),
                "--time=" + seconds,
                "--file=" + file,
                "-D",
                "n=0",
                "-D",
                // identifiers that no sequence reaches, others for each run
                "base=" + (1_000_000_000_000_000L + runs * 1_000_000_000L)));
    }

    private String output(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", tables.password());
        Process process = builder.start();
        return new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
