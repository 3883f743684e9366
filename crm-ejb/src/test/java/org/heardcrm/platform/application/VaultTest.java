package org.heardcrm.platform.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    @TempDir
    private Path folder;

    private Vault vault() {
        return new Vault(folder.resolve(Vault.FILE), Optional.empty());
    }

    @Test
    void whatWasSealedIsOpenedAfterARestart() {
        String sealed = vault().seal("pässword");

        assertThat(sealed).doesNotContain("pässword");
        assertThat(vault().open(sealed)).contains("pässword");
    }

    @Test
    void theSameTextIsSealedDifferentlyEachTime() {
        Vault vault = vault();

        assertThat(vault.seal("password")).isNotEqualTo(vault.seal("password"));
    }

    @Test
    void onlyTheOwnerReadsTheKey() throws IOException {
        vault().seal("password");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(Vault.FILE))))
                .isEqualTo("rw-------");
    }

    @Test
    void anotherKeyOpensNothing() throws IOException {
        String sealed = vault().seal("password");
        Files.delete(folder.resolve(Vault.FILE));

        assertThat(vault().open(sealed)).isEmpty();
    }

    @Test
    void nodesThatShareAKeyOpenEachOthersSeals() {
        Optional<String> key = Optional.of(Base64.getEncoder().encodeToString(new byte[32]));

        String sealed = new Vault(folder.resolve("a"), key).seal("password");

        assertThat(new Vault(folder.resolve("b"), key).open(sealed)).contains("password");
        assertThat(folder).isEmptyDirectory();
    }
}
