package org.heardcrm.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heardcrm.launcher.console.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuntimeFolderTest {
    @TempDir
    Path folder;

    @Test
    void aContentIsUnpackedOnceAndAnotherContentAgain() {
        Path first = runtime().holding("web", "1", empty -> Files.writeString(empty.resolve("a"), "one"));
        Path again = runtime().holding("web", "1", empty -> Files.writeString(empty.resolve("a"), "never"));
        Path other = runtime().holding("web", "2", empty -> Files.writeString(empty.resolve("a"), "two"));
        assertThat(again).isEqualTo(first);
        assertThat(first.resolve("a")).hasContent("one");
        assertThat(other.resolve("a")).hasContent("two");
    }

    @Test
    void anUnpackingThatBreaksLeavesNothingWithTheFinalName() {
        assertThatThrownBy(() -> runtime().holding("web", "1", empty -> {
                    Files.writeString(empty.resolve("a"), "half");
                    throw new IOException("no space left");
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(folder.resolve("web-1")).doesNotExist();
    }

    @Test
    void whatThisRunDoesNotUseIsForgotten() {
        runtime().holding("web", "1", empty -> Files.writeString(empty.resolve("a"), "old"));
        RuntimeFolder later = runtime();
        Path used = later.holding("web", "2", empty -> Files.writeString(empty.resolve("a"), "new"));
        later.forgetOthers();
        assertThat(folder).isDirectoryContaining(path -> path.equals(used));
        assertThat(folder.resolve("web-1")).doesNotExist();
    }

    private RuntimeFolder runtime() {
        return new RuntimeFolder(folder, new Recorded().console());
    }
}
