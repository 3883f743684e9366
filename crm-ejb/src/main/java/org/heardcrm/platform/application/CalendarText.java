package org.heardcrm.platform.application;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.platform.FirmCalendar.Hours;

/** A calendar as settings keep it: {@code MONDAY 09:00 17:00} and {@code 2026-12-25}, with commas between. */
final class CalendarText {

    private CalendarText() {}

    static String ofWeek(Map<DayOfWeek, Hours> week) {
        return week.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(day -> day.getKey() + " " + day.getValue().from() + " "
                        + day.getValue().to())
                .collect(Collectors.joining(","));
    }

    static Map<DayOfWeek, Hours> week(String text) {
        return Stream.of(text.split(","))
                .map(day -> day.split(" "))
                .collect(Collectors.toMap(
                        day -> DayOfWeek.valueOf(day[0]),
                        day -> new Hours(LocalTime.parse(day[1]), LocalTime.parse(day[2]))));
    }

    static String ofDays(Collection<LocalDate> days) {
        return days.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(","));
    }

    static Set<LocalDate> days(String text) {
        return text.isEmpty()
                ? Set.of()
                : Stream.of(text.split(",")).map(LocalDate::parse).collect(Collectors.toSet());
    }
}
