package org.heardcrm.tickets;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number people say: EX-1001. */
public record TicketNumber(long value) {

    private static final Pattern WRITTEN = Pattern.compile("EX-?(\\d{1,15})");

    /** Reads "EX-1001", "ex1001" or " Ex-1001 "; empty for anything else. */
    public static Optional<TicketNumber> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip().toUpperCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(new TicketNumber(Long.parseLong(matcher.group(1)))) : Optional.empty();
    }

    @Override
    public String toString() {
        return "EX-" + value;
    }
}
