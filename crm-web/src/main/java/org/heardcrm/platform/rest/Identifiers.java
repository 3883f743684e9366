package org.heardcrm.platform.rest;

import java.util.function.Function;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Identifiers inside of what a caller sends: one that cannot be one is that field's fault. */
public final class Identifiers {

    private Identifiers() {}

    /** @throws RuleBroken when the text is no identifier */
    public static <I> I read(String text, String pointer, Function<String, I> parse) {
        try {
            return parse.apply(text);
        } catch (NotFound noIdentifier) {
            throw new RuleBroken("unknown", pointer, noIdentifier.told());
        }
    }

    /** As {@link #read}, or null when nothing was sent. */
    public static <I> @Nullable I readOrNull(@Nullable String text, String pointer, Function<String, I> parse) {
        return text == null ? null : read(text, pointer, parse);
    }
}
