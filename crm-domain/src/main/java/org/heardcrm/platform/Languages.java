package org.heardcrm.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The languages that Heard speaks with people, by their ISO 639-1 codes. */
public final class Languages {

    /** The first is spoken with whoever wishes for none of them. */
    public static final List<String> SPOKEN = List.of("en", "de");

    private Languages() {}

    public static boolean isSpoken(@Nullable String code) {
        return code != null && SPOKEN.contains(code);
    }
}
