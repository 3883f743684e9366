package org.heardcrm.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecordTest {
    @TempDir
    Path root;

    @Test
    void aProcessThatStillRunsIsFoundAgain() {
        RunRecord.of(root).note(RunRecord.SERVER, ProcessHandle.current());
        assertThat(RunRecord.of(root).alive(RunRecord.SERVER)).contains(ProcessHandle.current());
    }

    @Test
    void aProcessThatEndedIsNotFound() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("/bin/sh", "-c", "read line").start();
        RunRecord.of(root).note(RunRecord.SERVER, process.toHandle());
        process.destroyForcibly().waitFor();
        assertThat(RunRecord.of(root).alive(RunRecord.SERVER)).isEmpty();
    }

    @Test
    void anotherProcessWithTheSameNumberIsNotMistakenForIt() throws IOException {
        Files.writeString(
                root.resolve("run.properties"),
                "server.pid=" + ProcessHandle.current().pid() + "\nserver.started=2001-01-01T00\\:00\\:00Z\n");
        assertThat(RunRecord.of(root).alive(RunRecord.SERVER)).isEmpty();
    }

    @Test
    void aDamagedRecordNamesNobody() throws IOException {
        Files.writeString(root.resolve("run.properties"), "server.pid=abc\nlauncher.pid=1\n");
        assertThat(RunRecord.of(root).alive(RunRecord.SERVER)).isEmpty();
        assertThat(RunRecord.of(root).alive(RunRecord.LAUNCHER)).isEmpty();
    }

    @Test
    void theAddressCountsOnlyWhileTheLauncherLives() {
        RunRecord record = RunRecord.of(root);
        record.noteAddress("http://127.0.0.1:8080");
        assertThat(record.address()).isEmpty();
        record.note(RunRecord.LAUNCHER, ProcessHandle.current());
        assertThat(record.address()).contains("http://127.0.0.1:8080");
        record.clear();
        assertThat(record.address()).isEmpty();
    }
}
