package org.heardcrm.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The languages that Heard speaks with people, by their ISO 639-1 codes. */
public final class Languages {

    /** The first is spoken with whoever wishes for none of them. */
    public static final List<String> SPOKEN = List.of("en", "de");

    private Languages() {}

    /**
     * @return null when there is nothing in it
     * @throws RuleBroken when it is none of them
     */
    public static @Nullable String optional(@Nullable String code) {
        return code == null || code.isBlank() ? null : required(code);
    }

    /** @throws RuleBroken when it is none of them */
    public static String required(String code) {
        if (!SPOKEN.contains(code)) {
            throw new RuleBroken(
                    "language",
                    "/language",
                    "“{0}” is not spoken here; there are {1}.",
                    code,
                    String.join(", ", SPOKEN));
        }
        return code;
    }

    public static boolean isSpoken(@Nullable String code) {
        return code != null && SPOKEN.contains(code);
    }
}
