package org.heardcrm.launcher.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heardcrm.launcher.console.CannotContinue;
import org.heardcrm.launcher.console.Recorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckingTest {
    private final Recorded recorded = new Recorded();

    @TempDir
    Path data;

    private StandIn standIn;

    @BeforeEach
    void begin() throws IOException {
        standIn = new StandIn().answers("POST /api/v1/checks", 202, "{\"id\":\"7\"}");
    }

    @AfterEach
    void end() {
        standIn.close();
    }

    @Test
    void aCheckIsAskedAfterUntilItIsOverAndPrintsALineAKind() throws IOException {
        standIn.answers("GET /api/v1/checks/7", 200, "{\"state\":\"RUNNING\"}")
                .answers("GET /api/v1/checks/7", 200, done(0));
        assertThat(checking().findsNothing()).isTrue();
        assertThat(recorded.said().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("state").contains("890 compared", "0 differences"),
                        line -> assertThat(line).startsWith("effort").contains("890 compared", "0 differences"));
        assertThat(standIn.asked()).hasSize(3).first().asString().contains("Bearer heard_t");
    }

    @Test
    void oneDifferenceIsEnough() throws IOException {
        standIn.answers("GET /api/v1/checks/7", 200, done(1));
        assertThat(checking().findsNothing()).isFalse();
    }

    @Test
    void aCheckThatFailedIsNoCleanBill() throws IOException {
        standIn.answers("GET /api/v1/checks/7", 200, "{\"state\":\"FAILED\",\"kinds\":[]}");
        Checking checking = checking();
        assertThatThrownBy(checking::findsNothing).isInstanceOf(CannotContinue.class);
    }

    @Test
    void aRefusalIsToldInItsOwnWords() throws IOException {
        standIn.answers("GET /api/v1/checks/7", 403, "{\"detail\":\"The token lacks imports:write.\"}");
        Checking checking = checking();
        assertThatThrownBy(checking::findsNothing)
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("(403): The token lacks imports:write.");
    }

    @Test
    void aHeardThatDoesNotAnswerIsOneSentence() throws IOException {
        Checking checking = checking();
        standIn.close();
        assertThatThrownBy(checking::findsNothing)
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("No Heard answers at");
    }

    @Test
    void anAccessFileWithoutATokenIsNamed() throws IOException {
        Files.writeString(data.resolve("first-access.json"), "{\"url\":\"http://127.0.0.1:1\"}");
        assertThatThrownBy(() -> RunningHeard.in(data))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("first-access.json");
    }

    private Checking checking() throws IOException {
        return new Checking(standIn.heard(data), recorded.console());
    }

    private static String done(int differences) {
        return """
                {"state":"DONE","kinds":[{"kind":"state","compared":890,"differences":0},
                 {"kind":"effort","compared":890,"differences":%d}]}""".formatted(differences);
    }
}
