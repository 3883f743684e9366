package org.heardcrm.bench.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.heardcrm.bench.SeededHeard;
import org.heardcrm.bench.instance.Pause;
import org.heardcrm.bench.instance.Rest;
import org.heardcrm.bench.load.Question;
import org.heardcrm.bench.load.Questions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bare database is measured with what Heard asks of it, or the comparison would compare nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameStatementsIT {

    private static final int ATTEMPTS = 6;
    private static final int LOOKS = 20;

    private final SeededHeard heard = SeededHeard.shared();
    private final Random random = new Random(1);
    private final Set<List<String>> background = new HashSet<>();

    private final Rest client = heard.firm().clients().get(0);
    private StatementLog log;

    @BeforeAll
    void logStatements() {
        questions().forEach(question -> question.ask(client, random));
        log = StatementLog.begun(heard.instance());
        lookAtTheBackground();
    }

    /** What Heard does by itself, after something was written too. */
    private void lookAtTheBackground() {
        for (int i = 0; i < 3; i++) {
            asWritten("reply").ask(client, random);
            Pause.millis(500);
            int end = log.end();
            Pause.millis(2_000);
            background.addAll(log.unitsSince(end));
        }
    }

    List<Question> questions() {
        return Questions.of(heard.firm(), heard.seeded(), heard.tables());
    }

    /** What was written since changes the right answers. */
    private Question asWritten(String name) {
        return questions().stream()
                .filter(question -> question.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<String> names() {
        return questions().stream().map(Question::name).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theScriptDoesWhatTheServerLogsForTheRequest(String name) {
        List<String> script =
                Script.named(name).statements().stream().map(Shape::of).toList();
        List<String> logged = List.of();
        for (int i = 0; i < ATTEMPTS && !logged.equals(script); i++) {
            logged = loggedFor(asWritten(name), script);
        }
        assertThat(logged).containsExactlyElementsOf(script);
    }

    /** A job that runs once a minute may fall into an attempt; who the token belongs to was looked up just before. */
    private List<String> loggedFor(Question question, List<String> script) {
        client.get("me");
        int end = log.end();
        question.ask(client, random);
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
