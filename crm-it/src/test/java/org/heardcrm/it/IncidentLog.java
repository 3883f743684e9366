package org.heardcrm.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The invented incident log, with names that nobody else has, so that each test brings in people of its own. */
public record IncidentLog(String mark, String csv) {

    private static final Path FIXTURE = RunningHeard.home().resolve("crm-ejb/src/test/resources/imports/incidents.csv");

    /** Nine incidents, each with a place. */
    public static IncidentLog ofItsOwn() {
        String mark = Firm.unique("").strip();
        return new IncidentLog(
                mark,
                lines().stream()
                        .filter(line -> !line.startsWith("INC7000006"))
                        .collect(Collectors.joining("\n"))
                        .replace("INC7", "INC" + mark + "-7")
                        .replace("Guest ", "Guest " + mark + "-")
                        .replace("Helper ", "Helper " + mark + "-")
                        .replace("Desk ", "Desk " + mark + "-")
                        .replace("Harbour North", "Harbour " + mark)
                        .replace("Works East", "Works " + mark)
                        .replace("Old Office", "Office " + mark)
                        .replace("Yard, Süd", "Yard, Süd " + mark));
    }

    /** How the log calls the incident, by the last two digits of its number. */
    public String number(String digits) {
        return "INC" + mark + "-70000" + digits;
    }

    public IncidentLog with(String line) {
        return new IncidentLog(mark, csv + "\n" + line);
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FIXTURE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
