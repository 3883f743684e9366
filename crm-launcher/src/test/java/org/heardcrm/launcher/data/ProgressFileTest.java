package org.heardcrm.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void leaveTheWordsOfAnEarlierRun() throws IOException {
        file = folder.resolve("progress.txt");
        Files.writeString(file, "old words\n");
    }

    @Test
    void eachFinishedLineIsNewsOnce() throws IOException {
        ProgressFile progress = new ProgressFile(file);
        assertThat(progress.news()).isEmpty();
        append("Seeding the demo firm: 100 of 600 exceptions\nSeeding the demo");
        assertThat(progress.news()).containsExactly("Seeding the demo firm: 100 of 600 exceptions");
        append(" firm: 200 of 600 exceptions\n");
        assertThat(progress.news()).containsExactly("Seeding the demo firm: 200 of 600 exceptions");
        assertThat(progress.news()).isEmpty();
    }

    private void append(String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
