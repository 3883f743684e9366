package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.IncidentLog;
import org.heardcrm.it.Json;
import org.heardcrm.it.RunningHeard;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An incident log comes in, as an admin's program sends it. */
class ImportsIT {

    private static final Path REAL_LOG = RunningHeard.home().resolve("../shared/data/incident_event_log.csv");

    private final Api admin = Firm.admin();

    private static Api.Answer send(Api api, String query, String csv) {
        return api.send("POST", "imports/incidents?" + query, "text/csv", csv);
    }

    /** What became of the file, once it is done. */
    private Json sent(String query, String csv) {
        Api.Answer begun = send(admin, query, csv);
        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        String path = "imports/" + begun.json().text("id");
        assertThat(begun.header("Location")).endsWith("/api/v1/" + path);
        Instant end = Instant.now().plus(Duration.ofMinutes(5));
        Json result = admin.get(path).made();
        while (result.text("state").equals("RUNNING") && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            result = admin.get(path).made();
        }
        return result;
    }

    private Json dryRun(String csv) {
        return sent("dryRun=true&zone=Europe/Berlin", csv);
    }

    private Json imported(String csv) {
        return sent("zone=Europe/Berlin", csv);
    }

    private static Json exception(String number) {
        List<Json> found = Firm.agent()
                .get("exception-tickets?externalId=servicenow:" + number)
                .made()
                .list("items");
        assertThat(found).as(number).hasSize(1);
        return found.get(0);
    }

    @Test
    void theDryRunSaysWhatComesAndThenItComes() {
        IncidentLog log = IncidentLog.ofItsOwn();

        Json foreseen = dryRun(log.csv());
        assertThat(foreseen.text("state")).isEqualTo("DRY_RUN_DONE");
        assertThat(Firm.agent()
                        .get("exception-tickets?externalId=servicenow:" + log.number("01"))
                        .made()
                        .list("items"))
                .isEmpty();
        Json done = imported(log.csv());

        assertThat(done.text("state")).as(done.toString()).isEqualTo("DONE");
        for (String count : List.of("rows", "exceptions", "accounts", "contacts", "members", "teams")) {
            assertThat(done.number(count)).as(count).isEqualTo(foreseen.number(count));
        }
        assertThat(done.at("events").toString()).isEqualTo(foreseen.at("events").toString());
        assertThat(done.number("exceptions")).isEqualTo(9);
        assertThat(done.number("accounts")).isEqualTo(4);
        assertThat(done.number("contacts")).isEqualTo(6);
        assertThat(done.number("events.HANDOFF")).isEqualTo(5);
        assertThat(done.number("events.RESOLVED")).isEqualTo(12);
        assertThat(done.number("events.PROMISE")).isZero();
        assertThat(done.list("errors")).isEmpty();
        assertThat(done.list("warnings")).singleElement().satisfies(warning -> {
            assertThat(warning.text("number")).isEqualTo(log.number("04"));
            assertThat(warning.number("line")).isEqualTo(22);
        });
    }

    @Test
    void theSameFileAgainAddsNothing() {
        IncidentLog log = IncidentLog.ofItsOwn();
        imported(log.csv());

        Json again = imported(log.csv());

        assertThat(again.text("state")).isEqualTo("DONE");
        assertThat(again.number("known")).isEqualTo(9);
        for (String count : List.of("exceptions", "accounts", "contacts", "members", "teams", "events.OPENED")) {
            assertThat(again.number(count)).as(count).isZero();
        }
        assertThat(again.list("errors")).isEmpty();
    }

    @Test
    void anImportedExceptionTellsItsWholeLife() {
        IncidentLog log = IncidentLog.ofItsOwn();
        imported(log.csv());

        Json first = exception(log.number("01"));

        assertThat(first.text("state")).isEqualTo("CLOSED");
        assertThat(first.text("closedBy")).isEqualTo("UNKNOWN");
        assertThat(first.text("source")).isEqualTo("IMPORT");
        assertThat(first.text("summary")).isEqualTo("Network · Wireless · No signal");
        assertThat(first.isNull("goal")).isTrue();
        assertThat(first.text("reportedAt")).isEqualTo("2026-05-04T06:00:00Z");
        assertThat(first.text("resolvedAt")).isEqualTo("2026-05-05T07:15:00Z");
        assertThat(Firm.agent()
                        .get("exception-tickets/" + first.text("id") + "/events")
                        .made()
                        .list("items"))
                .extracting(event -> event.text("type"))
                .containsExactly("OPENED", "OWNED", "REPLY", "CLIENT_MESSAGE", "RESOLVED", "CLOSED");
        assertThat(exception(log.number("05")).text("account.name"))
                .as("where its caller is known")
                .isEqualTo(first.text("account.name"));
    }

    @Test
    void aBadRowIsToldWithItsLineAndTheOthersComeIn() {
        IncidentLog log = IncidentLog.ofItsOwn();
        int line = log.csv().split("\n").length + 1;

        Json done = imported(log.with("INC-broken,New").csv());

        assertThat(done.text("state")).isEqualTo("DONE");
        assertThat(done.number("exceptions")).isEqualTo(9);
        assertThat(done.list("errors")).singleElement().satisfies(error -> {
            assertThat(error.number("line")).isEqualTo(line);
            assertThat(error.text("reason")).contains("2 fields");
        });
    }

    @Test
    void whatIsNoIncidentLogIsRefusedWithASentence() {
        Json failed = imported("a,b\n1,2\n");

        assertThat(failed.text("state")).isEqualTo("FAILED");
        assertThat(failed.text("errors.0.reason")).startsWith("The first line does not name number,");
        assertThat(dryRun("").text("errors.0.reason")).isEqualTo("The file is empty.");
    }

    @Test
    void whatIsAskedWronglyIsAProblem() {
        assertThat(send(admin, "zone=Mars/Base", "x").status()).isEqualTo(400);
        assertThat(send(admin, "dryRun=perhaps", "x").status()).isEqualTo(400);
        assertThat(admin.post("imports/incidents", "{}").status()).isEqualTo(415);
        assertThat(admin.get("imports/1").status()).isEqualTo(404);
    }

    @Test
    void onlyWhoMayImportDoes() {
        Api.Answer refused = send(Firm.agent(), "dryRun=true", "x");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().text("scope")).isEqualTo("imports:write");
    }

    /** The real log is not part of the project; where it lies beside the checkout it must come in whole. */
    @TestFactory
    Stream<DynamicTest> aRealLogComesInWhole() {
        return Stream.of(REAL_LOG)
                .filter(Files::isReadable)
                .map(path -> DynamicTest.dynamicTest("the real log", () -> expectWhole(path)));
    }

    private void expectWhole(Path path) throws IOException {
        Json done = imported(Files.readString(path));

        assertThat(done.text("state")).as(done.toString()).isEqualTo("DONE");
        assertThat(done.number("rows")).isEqualTo(5_998);
        assertThat(List.of("exceptions", "accounts", "contacts", "members", "teams"))
                .extracting(done::number)
                .containsExactly(890L, 85L, 639L, 122L, 61L);
        assertThat(List.of("OPENED", "HANDOFF", "REOPENED", "RESOLVED", "CLOSED", "CONFIRMED", "PROMISE"))
                .extracting(type -> done.number("events." + type))
                .containsExactly(890L, 877L, 11L, 901L, 890L, 0L, 0L);
        assertThat(done.list("warnings"))
                .extracting(warning -> warning.text("number"))
                .containsExactly("INC0000137");
        assertThat(done.list("errors")).isEmpty();
    }
}
