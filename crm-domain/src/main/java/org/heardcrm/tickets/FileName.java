package org.heardcrm.tickets;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a file is called, in any script, fit for every file system: no folders, nothing invisible that turns the reading
 * around, no control characters, at most 200 bytes.
 */
public record FileName(String value) {

    private static final int MOST_BYTES = 200;
    private static final String UNNAMED = "file";

    /** Controls, and signs that are not seen but change the order in which others are read. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\u2028\\u2029]");

    private static final Pattern FORBIDDEN_SOMEWHERE = Pattern.compile("[<>:\"|?*]");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final Pattern ENDING = Pattern.compile("\\.[\\p{L}\\p{N}]{1,16}$");

    /** @param said as a stranger named it, with or without folders; nothing sound gives "file" */
    public static FileName of(String said) {
        String last = said.replace('\\', '/');
        String name = Normalizer.normalize(last.substring(last.lastIndexOf('/') + 1), Normalizer.Form.NFC);
        name = UNSEEN.matcher(name).replaceAll("");
        name = FORBIDDEN_SOMEWHERE.matcher(name).replaceAll("_");
        name = AT_THE_ENDS.matcher(name).replaceAll("");
        return new FileName(name.isEmpty() ? UNNAMED : shortened(name));
    }

    /** A name that is too long loses letters before its ending. */
    private static String shortened(String name) {
        String ending = ENDING.matcher(name)
                .results()
                .findFirst()
                .map(found -> found.group())
                .orElse("");
        String stem = name.substring(0, name.length() - ending.length());
        while (bytes(stem + ending) > MOST_BYTES) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem + ending;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public String toString() {
        return value;
    }
}
