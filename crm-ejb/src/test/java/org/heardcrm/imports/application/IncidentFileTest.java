package org.heardcrm.imports.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.tickets.EventType;
import org.heardcrm.tickets.Impact;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class IncidentFileTest {

    /** What an import of this file says of it. */
    private record Counts(int exceptions, int accounts, int contacts, int members, int teams) {

        static Counts of(IncidentFile file) {
            Set<String> accounts = new TreeSet<>();
            Set<String> callers = new TreeSet<>();
            Set<String> members = new TreeSet<>();
            Set<String> teams = new TreeSet<>();
            for (IncidentLife exception : file.exceptions()) {
                accounts.add(file.accountOf(exception));
                accounts.addAll(file.locationsOf(exception.caller()));
                callers.add(String.valueOf(exception.caller()));
                members.addAll(exception.assignees());
                teams.addAll(exception.groups());
            }
            return new Counts(file.exceptions().size(), accounts.size(), callers.size(), members.size(), teams.size());
        }
    }

    private static Map<EventType, Long> events(IncidentFile file) {
        return file.exceptions().stream()
                .flatMap(exception -> exception.happenings().stream())
                .collect(Collectors.groupingBy(
                        Happening::type, () -> new EnumMap<>(EventType.class), Collectors.counting()));
    }

    private static IncidentLife exception(IncidentFile file, String number) {
        return file.exceptions().stream()
                .filter(exception -> exception.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFixtureComesInWhole() {
        IncidentFile file = FileFixture.read();

        assertThat(file.rows()).isEqualTo(48);
        assertThat(file.errors()).isEmpty();
        assertThat(Counts.of(file)).isEqualTo(new Counts(10, 5, 7, 5, 4));
        assertThat(events(file))
                .containsEntry(EventType.HANDOFF, 5L)
                .containsEntry(EventType.OWNED, 8L)
                .containsEntry(EventType.REPLY, 2L)
                .containsEntry(EventType.CLIENT_MESSAGE, 1L)
                .containsEntry(EventType.RESOLVED, 13L)
                .containsEntry(EventType.REOPENED, 3L)
                .containsEntry(EventType.CLOSED, 10L)
                .doesNotContainKeys(EventType.PROMISE, EventType.CONFIRMED);
        assertThat(file.warnings()).extracting(Remark::number).containsExactly("INC7000004");
    }

    @Test
    void anIncidentWithoutALocationBelongsWhereItsCallerIsFirstKnown() {
        IncidentFile file = FileFixture.read();

        assertThat(file.accountOf(exception(file, "INC7000005"))).isEqualTo("Harbour North");
        assertThat(file.accountOf(exception(file, "INC7000006"))).isEqualTo("Unknown location");
        assertThat(file.accountOf(exception(file, "INC7000009"))).isEqualTo("Yard, Süd");
    }

    @Test
    void aCallerBelongsToTheFirstKnownLocationAndToTheOthersToo() {
        assertThat(FileFixture.read().locationsOf("Guest 12")).containsExactly("Works East", "Old Office");
        assertThat(FileFixture.read().locationsOf("Guest 16")).containsExactly("Unknown location");
        assertThat(FileFixture.read().locationsOf(null)).containsExactly("Unknown location");
    }

    @Test
    void rowsOfOneIncidentNeedNotStandTogetherNorInOrder() {
        IncidentLife mixed = exception(FileFixture.read(), "INC7000008");

        assertThat(mixed.happenings())
                .extracting(Happening::type)
                .containsExactly(EventType.OWNED, EventType.REPLY, EventType.RESOLVED, EventType.CLOSED);
        assertThat(exception(FileFixture.read(), "INC7000009").impact()).isEqualTo(Impact.BLOCKED);
    }

    @Test
    void whatLiesInTheFutureIsLeftOutWithItsLine() {
        InputStream bytes = FileFixture.bytes();
        IncidentFile file = IncidentFile.read(bytes, FileFixture.BERLIN, Instant.parse("2026-05-21T06:00:00Z"));

        assertThat(file.exceptions()).hasSize(9);
        assertThat(file.errors()).extracting(Remark::number).containsExactly("INC7000010");
    }

    @Test
    void aLongFileOfOneIncidentAfterTheOtherIsReadInOneGo() throws IOException {
        String[] lines = new String(FileFixture.bytes().readAllBytes(), StandardCharsets.UTF_8).split("\n");
        String rows = String.join("\n", List.of(lines).subList(1, lines.length));
        StringBuilder text = new StringBuilder(lines[0]).append('\n');
        for (int copy = 0; copy < 1_000; copy++) {
            text.append(rows.replace("INC7", "INC" + copy + "-")).append('\n');
        }

        IncidentFile file = IncidentFile.read(
                new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)),
                FileFixture.BERLIN,
                FileFixture.NOW);

        assertThat(file.exceptions()).hasSize(10_000);
        assertThat(file.errors()).isEmpty();
    }

    /** The real log is not part of the project; where it lies beside the checkout it must come in whole. */
    @TestFactory
    Stream<DynamicTest> aRealLogComesInWhole() {
        return Stream.of(Path.of("../../shared/data/incident_event_log.csv"))
                .filter(Files::isReadable)
                .map(path -> DynamicTest.dynamicTest("the real log", () -> expectRealLog(path)));
    }

    private static void expectRealLog(Path path) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            IncidentFile file = IncidentFile.read(bytes, FileFixture.BERLIN, Instant.parse("2026-01-01T00:00:00Z"));

            assertThat(file.rows()).isEqualTo(5_998);
            assertThat(Counts.of(file)).isEqualTo(new Counts(890, 85, 639, 122, 61));
            assertThat(events(file))
                    .containsEntry(EventType.HANDOFF, 877L)
                    .containsEntry(EventType.REOPENED, 11L)
                    .containsEntry(EventType.RESOLVED, 901L)
                    .containsEntry(EventType.CLOSED, 890L)
                    .doesNotContainKeys(EventType.PROMISE, EventType.CONFIRMED);
            assertThat(file.warnings()).extracting(Remark::number).containsExactly("INC0000137");
            assertThat(file.errors()).isEmpty();
        }
    }
}
