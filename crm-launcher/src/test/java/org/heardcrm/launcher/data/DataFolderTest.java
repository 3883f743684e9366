package org.heardcrm.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.heardcrm.launcher.console.CannotContinue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path parent;

    private Path root;

    @BeforeEach
    void nameTheFolder() {
        root = parent.resolve("heard");
    }

    @Test
    void aNewFolderIsMadeForItsOwnerOnly() throws IOException {
        try (DataFolder folder = DataFolder.open(root)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root)))
                    .isEqualTo("rwx------");
            assertThat(folder.folder("logs")).isDirectory();
        }
    }

    @Test
    void aFolderInUseIsRefusedUntilItIsClosed() {
        try (DataFolder first = DataFolder.open(root)) {
            assertThat(first.root()).exists();
            assertThatThrownBy(() -> DataFolder.open(root))
                    .isInstanceOf(CannotContinue.class)
                    .hasMessageContaining("is in use by another Heard");
        }
        DataFolder.open(root).close();
    }

    @Test
    void aFolderOfANewerHeardIsRefusedAndLeftAsItIs() throws IOException {
        DataFolder.open(root).close();
        Files.writeString(root.resolve("version"), "7\n");
        assertThatThrownBy(() -> DataFolder.open(root))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("newer Heard (layout 7, this one knows 1)");
        assertThat(root.resolve("version")).hasContent("7");
    }

    @Test
    void aRefusedFolderIsNotHeldLocked() throws IOException {
        DataFolder.open(root).close();
        Files.writeString(root.resolve("version"), "7\n");
        assertThatThrownBy(() -> DataFolder.open(root)).isInstanceOf(CannotContinue.class);
        Files.writeString(root.resolve("version"), "1\n");
        DataFolder.open(root).close();
    }

    @Test
    void aFolderFullOfOtherThingsIsRefused() throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> DataFolder.open(root))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("holds other things");
        assertThat(root.resolve("version")).doesNotExist();
    }

    @Test
    void aVersionThatIsNoNumberIsRefused() throws IOException {
        DataFolder.open(root).close();
        Files.writeString(root.resolve("version"), "old\n");
        assertThatThrownBy(() -> DataFolder.open(root))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("no layout number");
    }

    @Test
    void whatIsNoTextOrNoFolderIsToldInWords() throws IOException {
        DataFolder.open(root).close();
        Files.write(root.resolve("version"), new byte[] {(byte) 0xff, 0});
        assertThatThrownBy(() -> DataFolder.open(root)).hasMessageContaining("no layout number");
        assertThatThrownBy(() -> DataFolder.open(root.resolve("version")))
                .isInstanceOf(CannotContinue.class)
                .hasMessageEndingWith("is no folder.");
    }
}
