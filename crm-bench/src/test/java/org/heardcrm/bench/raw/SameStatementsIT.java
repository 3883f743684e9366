package org.heardcrm.bench.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.heardcrm.bench.instance.Instance;
import org.heardcrm.bench.instance.Pause;
import org.heardcrm.bench.instance.Tables;
import org.heardcrm.bench.load.Question;
import org.heardcrm.bench.load.Questions;
import org.heardcrm.bench.seed.Firm;
import org.heardcrm.bench.seed.Seeded;
import org.heardcrm.bench.seed.Seeder;
import org.heardcrm.bench.seed.WordOfMouth;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bare database is measured with what Heard asks of it, or the comparison would compare nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameStatementsIT {

    private static final Path JAR = Path.of(System.getProperty("heard.home", ".."), "crm-launcher/target/heard.jar");
    private static final int ATTEMPTS = 6;
    private static final int LOOKS = 20;

    @TempDir
    private static Path folder;

    private final Random random = new Random(1);
    private final Set<List<String>> background = new HashSet<>();

    private Instance instance;
    private Firm firm;
    private List<Question> questions;
    private StatementLog log;

    @BeforeAll
    void someExceptionsAreThere() throws IOException {
        instance = Instance.started(JAR.toAbsolutePath().normalize(), folder.resolve("data"));
        Tables tables = Tables.of(instance);
        firm = Firm.founded(instance, 2, 5);
        Seeded seeded = new Seeder(firm, tables).add(200);
        new WordOfMouth(firm, tables).after(seeded);
        questions = Questions.of(firm, seeded, tables);
        questions.forEach(question -> question.ask(firm.clients().get(0), random));
        log = StatementLog.begun(instance);
        lookAtTheBackground();
    }

    /** What Heard does by itself, after something was written too. */
    private void lookAtTheBackground() {
        for (int i = 0; i < 3; i++) {
            questions.get(questions.size() - 1).ask(firm.clients().get(0), random);
            Pause.millis(500);
            int end = log.end();
            Pause.millis(2_000);
            background.addAll(log.unitsSince(end));
        }
    }

    @AfterAll
    void stop() {
        instance.close();
    }

    List<Question> questions() {
        return questions;
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theScriptDoesWhatTheServerLogsForTheRequest(Question question) {
        List<String> script =
                question.script().statements().stream().map(Shape::of).toList();
        List<String> logged = List.of();
        for (int i = 0; i < ATTEMPTS && !logged.equals(script); i++) {
            logged = loggedFor(question, script);
        }
        assertThat(logged).containsExactlyElementsOf(script);
    }

    /** A job that runs once a minute may fall into one attempt, and a lookup that is kept for seconds into another. */
    private List<String> loggedFor(Question question, List<String> script) {
        int end = log.end();
        question.ask(firm.clients().get(0), random);
        List<String> logged = foreground(end);
        for (int i = 0; i < LOOKS && !logged.equals(script); i++) {
            Pause.millis(50);
            logged = foreground(end);
        }
        return logged;
    }

    private List<String> foreground(int end) {
        List<String> statements = new ArrayList<>();
        log.unitsSince(end).stream().filter(unit -> !background.contains(unit)).forEach(statements::addAll);
        return statements;
    }
}
