package org.heardcrm.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heardcrm.launcher.data.Liveness;
import org.heardcrm.launcher.data.RunRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningIT {
    @TempDir
    Path home;

    @Test
    void heardRunsStopsInOrderAndComesBackEvenAfterItWasKilled() {
        try (HeardProcess first = HeardProcess.start(home, "--empty")) {
            assertThat(first.statusOf("/health/ready")).isEqualTo(200);
            refusesASecondRunInTheSameFolder();
            refusesThePortOf(first);
            assertThat(first.stop()).as(first.words()).isZero();
            assertThat(first.statusOf("/health/ready")).isZero();
            assertNothingRuns();
        }
        try (HeardProcess second = HeardProcess.start(home, "--empty")) {
            assertThat(second.statusOf("/health/ready")).isEqualTo(200);
            ProcessHandle server = record().alive(RunRecord.SERVER).orElseThrow();
            second.kill();
            HeardProcess.await(() -> !Liveness.of(server));
        }
        try (HeardProcess third = HeardProcess.start(home, "--empty")) {
            assertThat(third.statusOf("/health/ready")).isEqualTo(200);
            assertThat(third.words()).contains("An earlier run left PostgreSQL behind");
            assertThat(third.stop()).isZero();
        }
        assertThat(home.resolve(".heard/logs/heard.log")).isNotEmptyFile();
    }

    @Test
    void aPortThatIsTakenIsOneSentenceAndLeavesNothingRunning() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                HeardProcess heard = HeardProcess.start(home, "--port", Integer.toString(taken.getLocalPort()))) {
            assertThat(heard.exitCode()).isEqualTo(1);
            assertThat(heard.words().lines()).singleElement().asString().contains("is taken");
        }
        assertNothingRuns();
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsOneSentence() {
        try (HeardProcess heard = HeardProcess.start(home, "--database-url", "postgresql://u:p@127.0.0.1:1/crm")) {
            assertThat(heard.exitCode()).isEqualTo(1);
            assertThat(heard.words().lines()).singleElement().asString().contains("does not answer");
        }
    }

    @Test
    void anUnknownOptionIsExitCodeTwo() {
        try (HeardProcess heard = HeardProcess.start(home, "--prot", "1")) {
            assertThat(heard.exitCode()).isEqualTo(2);
        }
        assertThat(home.resolve(".heard")).doesNotExist();
    }

    private void refusesASecondRunInTheSameFolder() {
        try (HeardProcess second = HeardProcess.start(home)) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.words()).contains("is in use by another Heard");
        }
    }

    private void refusesThePortOf(HeardProcess running) {
        String port = Integer.toString(URI.create(running.address()).getPort());
        Path other = home.resolve("other");
        try (HeardProcess second = HeardProcess.start(home, "--port", port, "--data", other.toString())) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.words()).contains("Port " + port);
        }
    }

    private void assertNothingRuns() {
        assertThat(record().alive(RunRecord.SERVER)).isEmpty();
        assertThat(home.resolve(".heard/postgres/cluster/postmaster.pid")).doesNotExist();
        assertThat(Files.exists(home.resolve(".heard/run.properties"))).isFalse();
    }

    private RunRecord record() {
        return RunRecord.of(home.resolve(".heard"));
    }
}
