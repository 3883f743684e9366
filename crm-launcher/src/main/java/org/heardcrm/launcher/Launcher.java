package org.heardcrm.launcher;

import java.util.List;
import java.util.Map;
import org.heardcrm.launcher.console.CannotContinue;
import org.heardcrm.launcher.console.Console;

/** The first class of the jar: finds the command in its words and answers with an exit code. */
public final class Launcher {
    private static final int BAD_USAGE = 2;
    private static final int FAILED = 1;
    private static final String USAGE = """
            heard run [--port 8080] [--host 127.0.0.1] [--data ~/.heard] [--empty]
                      [--database-url postgresql://user:password@host/database] [--base-url https://crm.example.org]
            heard check [--data ~/.heard]
            heard import incidents FILE --zone Europe/Berlin [--dry-run] [--data ~/.heard]
            heard help
            In a checkout also: ./heard test, ./heard bench""";

    private final Map<String, String> environment;
    private final Console console;

    Launcher(Map<String, String> environment, Console console) {
        this.environment = environment;
        this.console = console;
    }

    public static void main(String[] words) {
        System.exit(new Launcher(System.getenv(), Console.ofThisProcess()).run(List.of(words)));
    }

    /** The exit code: 0 done, 1 not possible, 2 not understood. */
    int run(List<String> words) {
        try {
            return words.isEmpty() || words.get(0).startsWith("-")
                    ? command("run", words)
                    : command(words.get(0), words.subList(1, words.size()));
        } catch (BadUsage e) {
            console.complain(e.sentence());
            console.complain(USAGE);
            return BAD_USAGE;
        } catch (CannotContinue e) {
            console.complain(e.sentence());
            return FAILED;
        }
    }

    private int command(String name, List<String> words) {
        if (name.equals("help") || words.contains("--help") || words.contains("-h")) {
            console.say(USAGE);
            return 0;
        }
        return switch (name) {
            case "run" ->
                new Running(new Instance(Options.parse(words, environment), environment, console), console)
                        .untilTheEnd();
            case "check" -> RemoteCommands.check(words, environment, console);
            case "import" -> RemoteCommands.importing(words, environment, console);
            default -> throw new BadUsage("There is no command " + name + ".");
        };
    }
}
