package org.heardcrm.tickets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.platform.Line;
import org.heardcrm.platform.RuleBroken;

/**
 * Which tags come and which go. A tag is a free word or a few of them, written small, without a comma, and without the
 * hash that some people put before it: 1 to 40 characters.
 *
 * @param add those that come
 * @param remove those that go; a tag in both goes
 */
public record TagChange(List<String> add, List<String> remove) {

    /** So many tags an exception has at most. */
    public static final int MOST = 20;

    private static final int LONGEST = 40;

    /** @throws RuleBroken when one of them is no tag */
    public TagChange {
        add = normalised("/add", add);
        remove = normalised("/remove", remove);
    }

    private static List<String> normalised(String pointer, List<String> tags) {
        return tags.stream()
                .map(tag -> normalised(pointer, tag))
                .distinct()
                .sorted()
                .toList();
    }

    /** @throws RuleBroken when nothing is left, it is too long, or a comma stands in it */
    public static String normalised(String pointer, String typed) {
        String small = typed.toLowerCase(Locale.ROOT).replaceFirst("^[#\\s]+", "");
        String tag = Line.required(pointer, "A tag", small, LONGEST);
        if (tag.indexOf(',') >= 0) {
            throw new RuleBroken("tag-comma", pointer, "A tag has no comma; commas stand between tags.");
        }
        return tag;
    }

    public boolean isNothing() {
        return add.isEmpty() && remove.isEmpty();
    }

    public TagChange undone() {
        return new TagChange(remove, add);
    }

    /** As a TAGGED event says it: {@code +urgent,-billing}. */
    public String told() {
        return Stream.concat(add.stream().map(tag -> "+" + tag), remove.stream().map(tag -> "-" + tag))
                .collect(Collectors.joining(","));
    }

    /** What an event says; its tags were normalised when it was written. */
    public static TagChange told(String value) {
        List<String> parts = Arrays.asList(value.split(","));
        return new TagChange(signed('+', parts), signed('-', parts));
    }

    private static List<String> signed(char sign, List<String> parts) {
        return parts.stream()
                .filter(part -> part.charAt(0) == sign)
                .map(part -> part.substring(1))
                .toList();
    }
}
