package org.heardcrm.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.heardcrm.platform.FirmCalendar.Hours;
import org.junit.jupiter.api.Test;

class FirmCalendarTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant FRIDAY_NOON = Instant.parse("2026-11-20T11:00:00Z");

    private final FirmCalendar usual = FirmCalendar.usual(BERLIN);

    @Test
    void workBeginsWithItsFirstInstantAndIsOverAtItsLast() {
        assertThat(usual.isWorking(Instant.parse("2026-11-20T07:59:59Z"))).isFalse();
        assertThat(usual.isWorking(Instant.parse("2026-11-20T08:00:00Z"))).isTrue();
        assertThat(usual.isWorking(Instant.parse("2026-11-20T15:59:59Z"))).isTrue();
        assertThat(usual.isWorking(Instant.parse("2026-11-20T16:00:00Z"))).isFalse();
    }

    @Test
    void nobodyWorksOnAWeekendOrADayOff() {
        assertThat(usual.isWorking(Instant.parse("2026-11-21T11:00:00Z"))).isFalse();
        assertThat(without(LocalDate.of(2026, 11, 20)).isWorking(FRIDAY_NOON)).isFalse();
    }

    @Test
    void theNextWorkingDayIsBehindTheWeekendAndDaysOff() {
        assertThat(usual.endOfWorkingDay(1, FRIDAY_NOON)).isEqualTo("2026-11-23T16:00:00Z");
        assertThat(usual.endOfWorkingDay(3, FRIDAY_NOON)).isEqualTo("2026-11-25T16:00:00Z");
        assertThat(without(LocalDate.of(2026, 11, 23)).endOfWorkingDay(1, FRIDAY_NOON))
                .isEqualTo("2026-11-24T16:00:00Z");
    }

    @Test
    void hoursAreThoseOfTheFirmsClockAlsoWhenItIsTurned() {
        Instant beforeSummer = Instant.parse("2026-03-27T11:00:00Z");

        assertThat(usual.endOfToday(beforeSummer)).contains(Instant.parse("2026-03-27T16:00:00Z"));
        assertThat(usual.endOfWorkingDay(1, beforeSummer)).isEqualTo("2026-03-30T15:00:00Z");
    }

    @Test
    void todayEndsOnlyWhileItsEndLiesAhead() {
        assertThat(usual.endOfToday(FRIDAY_NOON)).contains(Instant.parse("2026-11-20T16:00:00Z"));
        assertThat(usual.endOfToday(Instant.parse("2026-11-20T16:00:00Z"))).isEmpty();
        assertThat(usual.endOfToday(Instant.parse("2026-11-21T11:00:00Z"))).isEmpty();
    }

    @Test
    void workBeginsAgainOnTheMorningOfAWorkingDay() {
        assertThat(usual.nextBeginning(FRIDAY_NOON)).isEmpty();
        assertThat(usual.nextBeginning(Instant.parse("2026-11-20T06:00:00Z")))
                .contains(Instant.parse("2026-11-20T08:00:00Z"));
        assertThat(usual.nextBeginning(Instant.parse("2026-11-20T16:00:00Z")))
                .contains(Instant.parse("2026-11-23T08:00:00Z"));
    }

    @Test
    void ofATimeOnlyTheWorkingHoursAreWorked() {
        assertThat(usual.workingBetween(FRIDAY_NOON, Instant.parse("2026-11-20T12:30:00Z")))
                .hasMinutes(90);
        assertThat(usual.workingBetween(Instant.parse("2026-11-20T15:00:00Z"), Instant.parse("2026-11-23T10:00:00Z")))
                .as("an hour on Friday, two on Monday, none between")
                .hasHours(3);
        assertThat(usual.workingBetween(Instant.parse("2026-11-21T09:00:00Z"), Instant.parse("2026-11-22T20:00:00Z")))
                .isZero();
        assertThat(without(LocalDate.of(2026, 11, 20))
                        .workingBetween(FRIDAY_NOON, Instant.parse("2026-11-20T12:30:00Z")))
                .isZero();
    }

    @Test
    void aTimeThatHasNotBegunIsNotWorked() {
        assertThat(usual.workingBetween(FRIDAY_NOON, FRIDAY_NOON)).isZero();
        assertThat(usual.workingBetween(FRIDAY_NOON, FRIDAY_NOON.minusSeconds(3_600)))
                .isZero();
    }

    @Test
    void aDayOnWhichTheClockIsTurnedHasItsWorkingHoursAllTheSame() {
        FirmCalendar sunday = new FirmCalendar(BERLIN, Map.of(DayOfWeek.SUNDAY, hours()), Set.of());
        assertThat(sunday.workingBetween(Instant.parse("2026-03-28T12:00:00Z"), Instant.parse("2026-03-30T12:00:00Z")))
                .hasHours(8);
        FirmCalendar night = new FirmCalendar(
                BERLIN, Map.of(DayOfWeek.SUNDAY, new Hours(LocalTime.MIDNIGHT, LocalTime.NOON)), Set.of());
        assertThat(night.workingBetween(Instant.parse("2026-03-28T12:00:00Z"), Instant.parse("2026-03-30T12:00:00Z")))
                .as("the night in which an hour is missing")
                .hasHours(11);
    }

    @Test
    void aWeekHasAWorkingDayAndADayBeginsBeforeItEnds() {
        assertThatThrownBy(() -> new FirmCalendar(BERLIN, Map.of(), Set.of())).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> new Hours(LocalTime.NOON, LocalTime.NOON)).isInstanceOf(RuleBroken.class);
    }

    private static FirmCalendar without(LocalDate day) {
        return new FirmCalendar(BERLIN, Map.of(day.getDayOfWeek(), hours(), DayOfWeek.TUESDAY, hours()), Set.of(day));
    }

    private static Hours hours() {
        return new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0));
    }
}
