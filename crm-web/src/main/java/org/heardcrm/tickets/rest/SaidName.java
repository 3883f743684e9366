package org.heardcrm.tickets.rest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a file in a Content-Disposition header (RFC 6266): in any script by filename*, else by filename. */
final class SaidName {

    private static final Pattern EXACT =
            Pattern.compile("filename\\*\\s*=\\s*UTF-8'[^']*'([^;\\s]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN =
            Pattern.compile("filename\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);

    private SaidName() {}

    /** @return "" when the header is missing or names nothing that can be read */
    static String in(@Nullable String disposition) {
        String header = disposition == null ? "" : disposition;
        Matcher exact = EXACT.matcher(header);
        if (exact.find()) {
            return decoded(exact.group(1));
        }
        Matcher plain = PLAIN.matcher(header);
        if (!plain.find()) {
            return "";
        }
        return plain.group(1) == null ? plain.group(2) : plain.group(1).replaceAll("\\\\(.)", "$1");
    }

    private static String decoded(String percents) {
        try {
            return URLDecoder.decode(percents.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
