package org.heardcrm.boards.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.heardcrm.platform.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What part of time a board looks at. */
class PeriodTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void monthsBeginWhereTheZoneSaysSo() {
        Period year = Period.yearUpTo(YearMonth.of(2026, 3), BERLIN);
        assertThat(year.from()).isEqualTo("2025-03-31T22:00:00Z");
        assertThat(year.to()).isEqualTo("2026-03-31T22:00:00Z");
        assertThat(year.months()).hasSize(12).startsWith(YearMonth.of(2025, 4)).endsWith(YearMonth.of(2026, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Kathmandu", "Australia/Eucla", "Pacific/Chatham", "America/St_Johns", "UTC"})
    void theMonthsOfAPeriodFollowOneAnotherWithoutGaps(String zone) {
        Period year = Period.yearUpTo(YearMonth.of(2026, 12), ZoneId.of(zone));
        Instant end = year.from();
        for (YearMonth month : year.months()) {
            assertThat(year.within(month).from()).isEqualTo(end);
            end = year.within(month).to();
        }
        assertThat(end).isEqualTo(year.to());
    }

    @Test
    void aPeriodHoldsWholeQuartersOfAnHour() {
        Period period = new Period(
                Instant.parse("2026-03-01T09:07:00Z"), Instant.parse("2026-03-01T09:15:00.000001Z"), ZoneOffset.UTC);
        assertThat(period.from()).isEqualTo("2026-03-01T09:00:00Z");
        assertThat(period.to()).isEqualTo("2026-03-01T09:30:00Z");
    }

    @Test
    void aMonthIsCutWhereThePeriodEnds() {
        Period period = new Period(
                Instant.parse("2026-01-10T00:00:00Z"), Instant.parse("2026-02-10T00:00:00Z"), ZoneOffset.UTC);
        assertThat(period.within(YearMonth.of(2026, 1)).from()).isEqualTo("2026-01-10T00:00:00Z");
        assertThat(period.within(YearMonth.of(2026, 2)).to()).isEqualTo("2026-02-10T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03, 2026-02-28T23:00:00Z",
        "2026-07-01, 2026-06-30T22:00:00Z",
        "2026-07-01T12:00:00Z, 2026-07-01T12:00:00Z",
        "2026-07-01T12:00:00.123+05:30, 2026-07-01T06:30:00.123Z"
    })
    void aBoundIsAMonthADayOrAnInstant(String text, Instant meant) {
        assertThat(Period.bound("from", text, BERLIN)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026", "2026-13", "2026-02-30", "2026-03-01T09:00:00", "yesterday", "+999999999-01-01"})
    void anythingElseIsNoBound(String text) {
        assertThatThrownBy(() -> Period.bound("from", text, BERLIN))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("“from” has to be");
    }

    @Test
    void aPeriodEndsAfterItBegins() {
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        assertThatThrownBy(() -> new Period(noon, noon, BERLIN)).isInstanceOf(Unreadable.class);
    }

    @Test
    void nobodyAsksForTheYearNineThousand() {
        assertThatThrownBy(() -> Period.of(YearMonth.of(2026, 1), YearMonth.of(9000, 1), BERLIN))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void aZoneHasAName() {
        assertThatThrownBy(() -> Period.zoneNamed("Europe/Atlantis")).isInstanceOf(Unreadable.class);
    }
}
