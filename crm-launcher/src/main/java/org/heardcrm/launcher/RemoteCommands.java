package org.heardcrm.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.heardcrm.launcher.console.CannotContinue;
import org.heardcrm.launcher.console.Console;
import org.heardcrm.launcher.remote.Checking;
import org.heardcrm.launcher.remote.ImportingIncidents;
import org.heardcrm.launcher.remote.RunningHeard;

/** The commands that ask a running Heard to do something: their words, and the exit codes. */
final class RemoteCommands {
    private RemoteCommands() {}

    static int check(List<String> words, Map<String, String> environment, Console console) {
        Words given = Words.of(words, List.of("--data"), List.of());
        given.refusePlainWords();
        return new Checking(running(given, environment), console).findsNothing() ? 0 : 1;
    }

    static int importing(List<String> words, Map<String, String> environment, Console console) {
        Words given = Words.of(words, List.of("--data", "--zone"), List.of("--dry-run"));
        Path file = incidents(given.plain());
        ZoneId zone = zone(given);
        ImportingIncidents importing = new ImportingIncidents(running(given, environment), console);
        return importing.takesAll(file, zone, given.has("--dry-run")) ? 0 : 1;
    }

    private static Path incidents(List<String> plain) {
        if (plain.size() != 2 || !plain.get(0).equals("incidents")) {
            throw new BadUsage("An import is written as: heard import incidents FILE --zone Europe/Berlin.");
        }
        Path file = Path.of(plain.get(1));
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new CannotContinue("The file " + file + " cannot be read.");
        }
        return file;
    }

    private static ZoneId zone(Words given) {
        String name = given.value("--zone")
                .orElseThrow(() -> new BadUsage("The import needs --zone: the zone of the times in the file."));
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new BadUsage("There is no time zone " + name + "; one is written as Europe/Berlin.");
        }
    }

    private static RunningHeard running(Words given, Map<String, String> environment) {
        return RunningHeard.in(Options.dataFolder(given, environment));
    }
}
