package org.heardcrm.imports.application;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The log's clock: dates as in 29-02-2016 08:53 on the wall of one zone. A time that the change to summer time skipped
 * is moved on by as much; of two times that the change back made alike the earlier is meant. Both are said.
 */
record LogTime(ZoneId zone) {

    private static final DateTimeFormatter SHAPE =
            DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** A date as it was read, and what there is to say about it if it is not plain. */
    record Reading(Instant instant, @Nullable String doubt) {}

    /** @throws RowUnreadable when it is no such date */
    Reading read(String column, String text) {
        LocalDateTime local = local(column, text);
        return new Reading(local.atZone(zone).toInstant(), doubt(local, text));
    }

    private @Nullable String doubt(LocalDateTime local, String text) {
        return switch (zone.getRules().getValidOffsets(local).size()) {
            case 0 ->
                text + " does not exist in " + zone.getId()
                        + ", where the clock skipped that hour; it is taken as later by as much.";
            case 1 -> null;
            default ->
                text + " was twice in " + zone.getId() + ", where the clock was set back; the earlier one is taken.";
        };
    }

    private static LocalDateTime local(String column, String text) {
        try {
            return LocalDateTime.parse(text, SHAPE);
        } catch (DateTimeParseException noDate) {
            throw new RowUnreadable(
                    column + " “" + Shown.of(text) + "” is no date and time as in 29-02-2016 08:53 (day-month-year).");
        }
    }
}
