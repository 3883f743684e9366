package org.heardcrm.platform.faces;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.platform.FirmCalendar;
import org.heardcrm.platform.FirmCalendar.Hours;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.jspecify.annotations.Nullable;

/** What is typed about the firm: its name, its zone, its hours, its days off. What is left empty arrives as null. */
public class FirmForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private int quietDays;
    private String zone = "";
    private String daysOff = "";
    private List<Day> week = List.of();

    /** A day of the week as it is typed; without times nobody works on it. */
    public static class Day implements Serializable {

        private static final long serialVersionUID = 1L;

        private final DayOfWeek day;
        private String from;
        private String to;

        Day(DayOfWeek day, String from, String to) {
            this.day = day;
            this.from = from;
            this.to = to;
        }

        public String getName() {
            return day.name();
        }

        public String getFrom() {
            return from;
        }

        public void setFrom(@Nullable String from) {
            this.from = from == null ? "" : from;
        }

        public String getTo() {
            return to;
        }

        public void setTo(@Nullable String to) {
            this.to = to == null ? "" : to;
        }

        boolean isFree() {
            return from.isBlank() && to.isBlank();
        }

        Hours hours() {
            try {
                return new Hours(LocalTime.parse(from), LocalTime.parse(to));
            } catch (DateTimeParseException unreadable) {
                throw new RuleBroken(
                        "working-hours",
                        "/week",
                        Sentence.of(
                                "working-hours-both", "A working day needs the time it begins and the time it ends."));
            }
        }
    }

    static FirmForm of(String name, long quietDays, FirmCalendar calendar) {
        FirmForm form = new FirmForm();
        form.name = name;
        form.quietDays = (int) quietDays;
        form.zone = calendar.zone().getId();
        form.week = Stream.of(DayOfWeek.values())
                .map(day -> {
                    Hours hours = calendar.week().get(day);
                    return hours == null
                            ? new Day(day, "", "")
                            : new Day(day, hours.from().toString(), hours.to().toString());
                })
                .toList();
        form.daysOff =
                calendar.daysOff().stream().sorted().map(LocalDate::toString).collect(Collectors.joining("\n"));
        return form;
    }

    /** Everything that is wrong, by the name of the day it is about, or "daysOff"; each the first of its kind. */
    Map<String, RuleBroken> wrong() {
        Map<String, RuleBroken> wrong = new HashMap<>();
        week.stream().filter(day -> !day.isFree()).forEach(day -> note(wrong, day.getName(), day::hours));
        note(wrong, "daysOff", this::typedDaysOff);
        return wrong;
    }

    private static void note(Map<String, RuleBroken> wrong, String field, Runnable reading) {
        try {
            reading.run();
        } catch (RuleBroken broken) {
            wrong.put(field, broken);
        }
    }

    FirmCalendar toCalendar() {
        Map<DayOfWeek, Hours> hours = new EnumMap<>(DayOfWeek.class);
        week.stream().filter(day -> !day.isFree()).forEach(day -> hours.put(day.day, day.hours()));
        return new FirmCalendar(ZoneId.of(zone), hours, typedDaysOff());
    }

    private Set<LocalDate> typedDaysOff() {
        return daysOff.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(FirmForm::day)
                .collect(Collectors.toSet());
    }

    private static LocalDate day(String line) {
        try {
            return LocalDate.parse(line);
        } catch (DateTimeParseException unreadable) {
            throw new RuleBroken(
                    "days-off",
                    "/daysOff",
                    Sentence.of(
                            "day-off", "“{0}” is not a day: write each day off as 2026-12-25, one in a line.", line));
        }
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public int getQuietDays() {
        return quietDays;
    }

    public void setQuietDays(int quietDays) {
        this.quietDays = quietDays;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getDaysOff() {
        return daysOff;
    }

    public void setDaysOff(@Nullable String daysOff) {
        this.daysOff = daysOff == null ? "" : daysOff;
    }

    public List<Day> getWeek() {
        return week;
    }
}
