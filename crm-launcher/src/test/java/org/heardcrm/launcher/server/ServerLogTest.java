package org.heardcrm.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {
    @TempDir
    Path folder;

    @Test
    void everyLineIsWrittenAndShown() {
        List<String> shown = new ArrayList<>();
        follow(1000, "first\n\nsecond\n", shown);
        assertThat(shown).containsExactly("first", "", "second");
        assertThat(folder.resolve("heard.log")).hasContent("first\nsecond\n");
    }

    @Test
    void aLaterRunGoesOnInTheSameFile() {
        follow(1000, "first\n", new ArrayList<>());
        follow(1000, "second\n", new ArrayList<>());
        assertThat(folder.resolve("heard.log")).hasContent("first\nsecond\n");
    }

    @Test
    void filesAreTurnedOverAndTheOldestIsForgotten() throws IOException {
        for (int run = 1; run <= 9; run++) {
            follow(5, "run " + run + "\n" + "next\n", new ArrayList<>());
        }
        assertThat(folder.resolve("heard.log")).content().contains("next");
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("heard.log", "heard.log.1", "heard.log.2", "heard.log.3", "heard.log.4");
        }
    }

    private void follow(long limit, String text, List<String> shown) {
        new ServerLog(folder.resolve("heard.log"), limit)
                .follow(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), shown::add);
    }
}
