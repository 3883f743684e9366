package org.heardcrm.imports.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.heardcrm.tickets.Impact;
import org.junit.jupiter.api.Test;

class IncidentLogTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String HEADER = "number,incident_state,reassignment_count,reopen_count,sys_mod_count,"
            + "sys_updated_at,opened_at,resolved_at,closed_at,caller_id,location,assignment_group,assigned_to,"
            + "contact_type,impact,category,subcategory,u_symptom,urgency";
    private static final String REST =
            ",0,0,0,04-05-2026 08:00,04-05-2026 08:00,?,?,Guest 1,East,Desk 1,?,Phone,2 - Medium,?,?,?,1 - High";

    private static String row(String number) {
        return number + ",New" + REST;
    }

    private static String rowUpdated(String number, String at) {
        return row(number).replaceFirst("04-05-2026 08:00", at);
    }

    private static IncidentLog read(String... lines) {
        return read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static IncidentLog read(byte[] bytes) {
        return IncidentLog.read(new ByteArrayInputStream(bytes), BERLIN);
    }

    private static IncidentRow one(IncidentLog log) {
        return log.incidents().values().iterator().next().get(0);
    }

    @Test
    void aRowIsReadByTheNamesOfItsColumns() {
        IncidentRow row = one(read(HEADER, row("INC1")));

        assertThat(row.line()).isEqualTo(2);
        assertThat(row.number()).isEqualTo("INC1");
        assertThat(row.updatedAt()).isEqualTo(Instant.parse("2026-05-04T06:00:00Z"));
        assertThat(row.resolvedAt()).isNull();
        assertThat(row.assignee()).isNull();
        assertThat(row.impact()).isEqualTo(Impact.HINDERED);
        assertThat(row.attributes())
                .containsOnly(
                        java.util.Map.entry("urgency", "1 - High"),
                        java.util.Map.entry("contact_type", "Phone"),
                        java.util.Map.entry("assignment_group", "Desk 1"));
    }

    @Test
    void columnsMayStandInAnyOrderAndAMarkBeforeTheFirstIsNoPartOfIt() {
        String[] names = HEADER.split(",");
        String[] fields = row("INC1").split(",");
        List<String> header = new java.util.ArrayList<>(List.of(names));
        List<String> values = new java.util.ArrayList<>(List.of(fields));
        java.util.Collections.reverse(header);
        java.util.Collections.reverse(values);

        IncidentLog log = read("\uFEFF" + String.join(",", header), String.join(",", values));

        assertThat(one(log).number()).isEqualTo("INC1");
        assertThat(log.errors()).isEmpty();
    }

    @Test
    void blanksInNamesAreOne() {
        assertThat(one(read(HEADER, row("INC1").replace("Guest 1", "  Guest   1 ")))
                        .caller())
                .isEqualTo("Guest 1");
    }

    @Test
    void linesAreCountedThroughQuotedBreaksEmptyLinesAndBothLineEnds() {
        IncidentLog log = read(
                HEADER + "\r",
                row("INC1").replace("1 - High", "\"1\n\nHigh, \"\"urgent\"\"\"") + "\r",
                "",
                row("INC2"),
                "INC3,too few");

        assertThat(log.rows()).isEqualTo(3);
        assertThat(one(log).attributes()).containsEntry("urgency", "1 High, \"urgent\"");
        assertThat(log.incidents().get("INC2").get(0).line()).isEqualTo(6);
        assertThat(log.errors()).extracting(Remark::line).containsExactly(7L);
    }

    @Test
    void everyBadRowIsAnErrorWithItsLineAndTheRestIsRead() {
        IncidentLog log = read(
                HEADER,
                row("INC1") + ",more",
                "INC2",
                rowUpdated("INC3", "2026-05-04 08:00"),
                rowUpdated("INC4", "31-02-2026 08:00"),
                rowUpdated("INC5", "?"),
                row("INC6").replace(",0,0,0,", ",x,0,0,"),
                row("INC7").replace("2 - Medium", "9 - Odd"),
                row(""),
                row("INC8").replace("East", "E\u0000st"),
                row("INC9").replace("East", "E".repeat(101)),
                row("INC10").replace(",0,0,0,", ",1001,0,0,"),
                row("INC11"),
                row("INC\u000012"),
                "\u0000",
                row("I".repeat(101)));

        assertThat(log.incidents()).containsOnlyKeys("INC11");
        assertThat(log.rows()).isEqualTo(15);
        assertThat(log.errors())
                .extracting(Remark::line)
                .containsExactly(2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 14L, 15L, 16L);
        assertThat(log.errors().get(11))
                .isEqualTo(new Remark(14L, null, "It has a character that no text can have (NUL)."));
        assertThat(log.errors().get(13).reason()).startsWith("number “IIII").contains("is longer than 100 characters");
        assertThat(log.errors().get(0).reason()).isEqualTo("It has 20 fields; the first line names 19 columns.");
        assertThat(log.errors().get(2).reason()).contains("sys_updated_at").contains("2026-05-04 08:00");
        assertThat(log.errors().get(4).reason()).isEqualTo("sys_updated_at is missing.");
    }

    @Test
    void anIncidentWithABadRowIsLeftOutWholeAndThatIsSaid() {
        IncidentLog log = read(HEADER, row("INC1"), rowUpdated("INC1", "soon"), row("INC2"));

        assertThat(log.incidents()).containsOnlyKeys("INC2");
        assertThat(log.errors()).hasSize(1);
        assertThat(log.warnings())
                .containsExactly(new Remark(3L, "INC1", "It is left out, because this line of it cannot be read."));
    }

    @Test
    void aColumnThatIsMissingIsNamed() {
        assertThatThrownBy(() -> read(HEADER.replace(",caller_id", "").replace(",impact", ""), row("INC1")))
                .isInstanceOf(LogUnreadable.class)
                .hasMessage("The first line does not name caller_id, impact.");
    }

    @Test
    void aColumnThatIsThereTwiceIsNamed() {
        assertThatThrownBy(() -> read(HEADER + ",Location", row("INC1") + ",West"))
                .isInstanceOf(LogUnreadable.class)
                .hasMessage("The first line names a column twice: location.");
    }

    @Test
    void anEmptyFileIsNoLog() {
        assertThatThrownBy(() -> read("")).isInstanceOf(LogUnreadable.class).hasMessage("The file is empty.");
        assertThatThrownBy(() -> read("\n\n")).isInstanceOf(LogUnreadable.class);
    }

    @Test
    void aLogWithoutRowsHasNone() {
        assertThat(read(HEADER).rows()).isZero();
    }

    @Test
    void aQuoteThatNeverEndsIsSaidWithItsLine() {
        assertThatThrownBy(() -> read(HEADER, row("INC1"), row("INC2").replace("East", "\"East"), row("INC3")))
                .isInstanceOfSatisfying(
                        LogUnreadable.class,
                        broken -> assertThat(broken.remark().line()).isEqualTo(3L));
    }

    @Test
    void whatIsNotInUtf8IsNoText() {
        byte[] latin = (HEADER + "\n" + row("INC1").replace("East", "Süd")).getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> read(latin)).isInstanceOf(LogUnreadable.class).hasMessageContaining("UTF-8");
    }

    @Test
    void anHourThatSummerTimeSkippedIsMovedOnAndSaidOnce() {
        IncidentLog log = read(HEADER, rowUpdated("INC1", "29-03-2026 02:30"), rowUpdated("INC1", "29-03-2026 02:40"));

        assertThat(one(log).updatedAt()).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(log.warnings()).extracting(Remark::line).containsExactly(2L);
        assertThat(log.warnings().get(0).reason()).contains("Europe/Berlin").contains("does not exist");
    }

    @Test
    void ofAnHourThatWasTwiceTheFirstIsTakenAndSaid() {
        IncidentLog log = read(HEADER, rowUpdated("INC1", "25-10-2026 02:30"));

        assertThat(one(log).updatedAt()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(log.warnings().get(0).reason()).contains("was twice");
    }
}
