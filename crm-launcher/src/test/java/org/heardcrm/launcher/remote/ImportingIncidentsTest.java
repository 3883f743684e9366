package org.heardcrm.launcher.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.heardcrm.launcher.console.Recorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportingIncidentsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Recorded recorded = new Recorded();

    @TempDir
    Path data;

    private StandIn standIn;
    private Path file;

    @BeforeEach
    void begin() throws IOException {
        standIn = new StandIn();
        file = Files.writeString(data.resolve("log.csv"), "number,incident_state\nINC1,Neü\n");
    }

    @AfterEach
    void end() {
        standIn.close();
    }

    @Test
    void theFileGoesUpWithItsZoneAndTheCountsComeBack() throws IOException {
        standIn.answers("POST /api/v1/imports/incidents?zone=Europe%2FBerlin&dryRun=false", 202, "{\"id\":\"3\"}")
                .answers("GET /api/v1/imports/3", 200, "{\"state\":\"RUNNING\"}")
                .answers("GET /api/v1/imports/3", 200, result("DONE", "[]"));
        assertThat(importing().takesAll(file, BERLIN, false)).isTrue();
        assertThat(standIn.asked()).first().asString().contains("text/csv", "INC1,Neü");
        assertThat(recorded.said())
                .contains("Imported:")
                .containsPattern("exceptions +890")
                .containsPattern("HANDOFF +877")
                .contains("line 12 INC0000137: went back")
                .containsPattern("rejected +0");
    }

    @Test
    void aDryRunSaysThatNothingWasChanged() throws IOException {
        standIn.answers("POST /api/v1/imports/incidents?zone=Europe%2FBerlin&dryRun=true", 202, "{\"id\":\"3\"}")
                .answers("GET /api/v1/imports/3", 200, result("DRY_RUN_DONE", "[]"));
        assertThat(importing().takesAll(file, BERLIN, true)).isTrue();
        assertThat(recorded.said()).contains("Tried, nothing was changed:");
    }

    @Test
    void aRejectedLineIsShownAndIsNotTakenForSuccess() throws IOException {
        standIn.answers("POST /api/v1/imports/incidents?zone=Europe%2FBerlin&dryRun=false", 202, "{\"id\":\"3\"}")
                .answers("GET /api/v1/imports/3", 200, result("DONE", "[{\"line\":40,\"reason\":\"no number\"}]"));
        assertThat(importing().takesAll(file, BERLIN, false)).isFalse();
        assertThat(recorded.said()).contains("line 40: no number");
    }

    @Test
    void anImportThatFailedIsNoSuccess() throws IOException {
        standIn.answers("POST /api/v1/imports/incidents?zone=Europe%2FBerlin&dryRun=false", 202, "{\"id\":\"3\"}")
                .answers("GET /api/v1/imports/3", 200, "{\"state\":\"FAILED\"}");
        assertThat(importing().takesAll(file, BERLIN, false)).isFalse();
    }

    private ImportingIncidents importing() throws IOException {
        return new ImportingIncidents(standIn.heard(data), recorded.console());
    }

    private static String result(String state, String errors) {
        return """
                {"state":"%s","rows":1200,"exceptions":890,"accounts":85,"contacts":639,"members":122,"teams":61,
                 "events":{"OPENED":890,"HANDOFF":877},
                 "warnings":[{"line":12,"number":"INC0000137","reason":"went back"}],"errors":%s}""".formatted(state, errors);
    }
}
