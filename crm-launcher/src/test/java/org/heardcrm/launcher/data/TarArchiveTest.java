package org.heardcrm.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarArchiveTest {
    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void filesFoldersAndLinksComeOutAsTheyWentIn() throws IOException {
        entry("bin/", '5', "755", "", "");
        entry("bin/server", '0', "755", "", "a program");
        entry("share/notes.txt", '0', "644", "", "x".repeat(1024));
        entry("lib.so", '2', "777", "bin/server", "");
        unpack();
        assertThat(folder.resolve("bin/server")).isExecutable().hasContent("a program");
        assertThat(folder.resolve("share/notes.txt")).hasSize(1024);
        assertThat(Files.isExecutable(folder.resolve("share/notes.txt"))).isFalse();
        assertThat(folder.resolve("lib.so")).isSymbolicLink().hasContent("a program");
    }

    @Test
    void anEntryOutsideOfTheFolderIsRefused() throws IOException {
        entry("../escaped", '0', "644", "", "boo");
        assertThatThrownBy(this::unpack).isInstanceOf(IOException.class).hasMessageContaining("../escaped");
        assertThat(folder.resolveSibling("escaped")).doesNotExist();
    }

    @Test
    void anArchiveThatEndsTooEarlyIsRefused() throws IOException {
        entry("half", '0', "644", "", "x".repeat(2000));
        byte[] cut = Arrays.copyOf(archive.toByteArray(), 1000);
        assertThatThrownBy(() -> TarArchive.unpack(new ByteArrayInputStream(cut), folder))
                .isInstanceOf(EOFException.class);
    }

    private void unpack() throws IOException {
        archive.write(new byte[1024]);
        TarArchive.unpack(new ByteArrayInputStream(archive.toByteArray()), folder);
    }

    private void entry(String name, char kind, String mode, String link, String content) throws IOException {
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 100, mode);
        put(header, 124, Integer.toOctalString(content.length()));
        header[156] = (byte) kind;
        put(header, 157, link);
        archive.write(header);
        archive.write(content.getBytes(StandardCharsets.UTF_8));
        archive.write(new byte[(512 - content.length() % 512) % 512]);
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }
}
