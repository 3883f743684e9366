package org.heardcrm.mail.application;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a letter, as they are known when it is sent.
 *
 * @param address where they can be reached, or null when that is not known
 * @param language one that Heard speaks
 * @param zone in which they are told times
 */
record Addressee(String name, @Nullable String address, String language, ZoneId zone) {

    /** Day and time in their language and zone, with the zone's name. */
    String moment(Instant instant) {
        Locale locale = language.equals("de") ? Locale.GERMANY : Locale.UK;
        String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone)
                .format(instant);
        return time + DateTimeFormatter.ofPattern(" z", locale).withZone(zone).format(instant);
    }
}
