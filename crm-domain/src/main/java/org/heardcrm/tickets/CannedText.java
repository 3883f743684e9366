package org.heardcrm.tickets;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heardcrm.platform.RuleBroken;

/**
 * The words of a canned reply. A letters-only word in braces is a {@link Placeholder}; other braces are themselves.
 *
 * @param value 1 to 20,000 characters
 */
public record CannedText(String value) {

    public static final int LONGEST = 20_000;

    private static final Pattern IN_BRACES = Pattern.compile("\\{(\\p{L}+)}");

    /** @throws RuleBroken when there are no words, too many, or a placeholder that nobody could fill */
    public CannedText {
        value = Words.required("/text", "A canned reply", value, LONGEST);
        IN_BRACES.matcher(value).results().map(MatchResult::group).forEach(CannedText::expectKnown);
    }

    private static void expectKnown(String braced) {
        if (Placeholder.of(braced.substring(1, braced.length() - 1)).isEmpty()) {
            throw new RuleBroken(
                    "unknown-placeholder",
                    "/text",
                    "“{0}” is no placeholder; there are {1}.",
                    braced,
                    Placeholder.all());
        }
    }

    /** The words with every placeholder filled; what is filled in is not looked at again. */
    public String filled(Function<Placeholder, String> values) {
        return IN_BRACES
                .matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Placeholder.of(found.group(1)).map(values).orElse(found.group())));
    }
}
