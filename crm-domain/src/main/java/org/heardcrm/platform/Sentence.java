package org.heardcrm.platform;

import java.io.Serializable;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a failure says: its name, by which a page finds it in its reader's language, the English that programs read, and
 * the values in it.
 *
 * @param name kebab-case, one for each sentence there is
 * @param english with {@code {0}}, {@code {1}} … where the values stand
 * @param values texts, numbers, constants, or a part of the sentence that has a name of its own, such as a noun
 */
public record Sentence(String name, String english, List<Serializable> values) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    public Sentence {
        values = List.copyOf(values);
    }

    public static Sentence of(String name, String english, Serializable... values) {
        return new Sentence(name, english, List.of(values));
    }

    /** @param english with its article: "A name", "This account" */
    public static Sentence noun(String english) {
        return of("noun." + english.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"), english);
    }

    /** The English, with its values. */
    public String text() {
        return PLACE.matcher(english)
                .replaceAll(place ->
                        java.util.regex.Matcher.quoteReplacement(text(values.get(Integer.parseInt(place.group(1))))));
    }

    private static String text(Serializable value) {
        if (value instanceof Sentence part) {
            return part.text();
        }
        return value instanceof Number number
                ? NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number)
                : value.toString();
    }
}
