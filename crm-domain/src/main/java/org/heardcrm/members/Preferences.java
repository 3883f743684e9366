package org.heardcrm.members;

import org.heardcrm.platform.Languages;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What members settle for their own pages.
 *
 * @param zone an IANA time zone, or null for the firm's
 * @param language one of {@link Languages#SPOKEN}, or null for the browser's
 * @param shortcuts whether keys pressed outside of fields act
 */
public record Preferences(@Nullable String zone, @Nullable String language, boolean shortcuts) {

    /** @throws RuleBroken when Heard does not speak the language */
    public Preferences {
        zone = zone == null || zone.isBlank() ? null : zone;
        language = language == null || language.isBlank() ? null : language;
        if (language != null && !Languages.isSpoken(language)) {
            throw new RuleBroken(
                    "language",
                    "/language",
                    "“{0}” is not spoken here; there are {1}.",
                    language,
                    String.join(", ", Languages.SPOKEN));
        }
    }
}
