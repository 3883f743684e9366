package org.heardcrm.tickets;

import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.jspecify.annotations.Nullable;

/** How much may be said where. */
final class Words {

    private Words() {}

    static String required(String pointer, String noun, @Nullable String words, int most) {
        if (words == null || words.isBlank()) {
            throw new RuleBroken(
                    "required", pointer, Sentence.of("words-required", "{0} needs words.", Sentence.noun(noun)));
        }
        return optional(pointer, noun, words, most);
    }

    static String optional(String pointer, String noun, @Nullable String words, int most) {
        String text = words == null ? "" : words.strip();
        if (text.indexOf('\0') >= 0) {
            throw new RuleBroken(
                    "unreadable", pointer, "{0} contains a character that cannot be kept.", Sentence.noun(noun));
        }
        if (text.codePointCount(0, text.length()) > most) {
            throw new RuleBroken("too-long", pointer, "{0} has at most {1} characters.", Sentence.noun(noun), most);
        }
        return text;
    }
}
