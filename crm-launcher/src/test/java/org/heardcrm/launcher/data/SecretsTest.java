package org.heardcrm.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void aPasswordIsMadeOnceAndKeptWhereOnlyItsOwnerReads() throws IOException {
        Path file = folder.resolve("secrets");
        String password = new Secrets(file).password("heard");
        assertThat(password).hasSize(32).matches("[A-Za-z0-9_-]+");
        assertThat(new Secrets(file).password("heard")).isEqualTo(password);
        assertThat(new Secrets(file).password("postgres")).isNotEqualTo(password);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
