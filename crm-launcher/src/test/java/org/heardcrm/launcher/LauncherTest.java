package org.heardcrm.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.heardcrm.launcher.console.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    private final Recorded recorded = new Recorded();

    @TempDir
    Path folder;

    @Test
    void whatIsNotUnderstoodIsAnsweredWithASentenceTheUsageAndExitCodeTwo() {
        assertThat(run("run", "--prot", "80")).isEqualTo(2);
        assertThat(recorded.complained().lines().findFirst()).contains("There is no option --prot here.");
        assertThat(recorded.complained()).contains("heard run [--port 8080]");
    }

    @Test
    void anUnknownCommandIsRefusedByName() {
        assertThat(run("frobnicate")).isEqualTo(2);
        assertThat(recorded.complained()).contains("There is no command frobnicate.");
    }

    @Test
    void helpIsNoFailure() {
        assertThat(run("--help")).isZero();
        assertThat(recorded.said()).contains("heard import incidents FILE --zone");
    }

    @Test
    void aCheckWithoutARunningHeardIsOneSentenceAndExitCodeOne() {
        assertThat(run("check", "--data", folder.toString())).isEqualTo(1);
        assertThat(recorded.complained().lines()).singleElement().asString().contains("There is no Heard in");
    }

    @Test
    void anImportNeedsItsZone() {
        assertThat(run("import", "incidents", thisFile())).isEqualTo(2);
        assertThat(recorded.complained()).contains("--zone");
    }

    @Test
    void anImportRefusesAZoneThatDoesNotExist() {
        assertThat(run("import", "incidents", thisFile(), "--zone", "Europe/Nowhere"))
                .isEqualTo(2);
        assertThat(recorded.complained()).contains("Europe/Nowhere");
    }

    @Test
    void anImportRefusesAFileThatIsNotThere() {
        assertThat(run("import", "incidents", folder.resolve("none.csv").toString(), "--zone", "UTC"))
                .isEqualTo(1);
        assertThat(recorded.complained()).contains("none.csv");
    }

    private static String thisFile() {
        return Path.of("pom.xml").toString();
    }

    private int run(String... words) {
        return new Launcher(Map.of(), recorded.console()).run(List.of(words));
    }
}
