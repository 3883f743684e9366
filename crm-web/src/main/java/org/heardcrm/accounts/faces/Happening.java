package org.heardcrm.accounts.faces;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of an account's timeline.
 *
 * @param sentence in the viewer's language
 * @param by who did it, or null
 * @param to the page behind it, or null
 */
public record Happening(
        Instant at,
        String sentence,
        @Nullable String by,
        @Nullable String to) {}
