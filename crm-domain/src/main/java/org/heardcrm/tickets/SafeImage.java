package org.heardcrm.tickets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The images that a page shows in place. What a file is says its beginning, never its name or its sender: a picture that
 * can hold a script (SVG) is none of them.
 */
public enum SafeImage {
    PNG("\u0089PNG\r\n\u001a\n", ""),
    JPEG("\u00ff\u00d8\u00ff", ""),
    GIF("GIF8", ""),
    WEBP("RIFF", "WEBP");

    /** How many bytes from its beginning tell what a file is. */
    public static final int BEGINNING = 12;

    private static final int AFTER_THE_LENGTH = 8;

    private final String first;
    private final String eighth;

    SafeImage(String first, String eighth) {
        this.first = first;
        this.eighth = eighth;
    }

    /** @param beginning the first bytes of a file, at least {@link #BEGINNING} when it has so many */
    public static Optional<SafeImage> of(byte[] beginning) {
        String bytes = new String(beginning, ISO_8859_1);
        return Stream.of(values())
                .filter(image -> bytes.startsWith(image.first)
                        && (image.eighth.isEmpty() || bytes.startsWith(image.eighth, AFTER_THE_LENGTH)))
                .findFirst();
    }

    public String mediaType() {
        return "image/" + name().toLowerCase(Locale.ROOT);
    }
}
