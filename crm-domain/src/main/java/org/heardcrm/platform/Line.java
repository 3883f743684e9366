package org.heardcrm.platform;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * One line that a person typed: composed Unicode (NFC), without blanks around it and with single blanks inside, so that
 * two spellings that look the same are the same.
 */
public final class Line {

    private Line() {}

    /**
     * @param pointer JSON pointer of the field
     * @param noun for the sentence: "A name"
     * @throws RuleBroken when nothing is left, or more than {@code most} characters
     */
    public static String required(String pointer, String noun, @Nullable String text, int most) {
        String line = optional(pointer, noun, text, most);
        if (line == null) {
            throw new RuleBroken("required", pointer, "{0} is required.", Sentence.noun(noun));
        }
        return line;
    }

    /**
     * @return null when there is nothing in it
     * @throws RuleBroken when there are more than {@code most} characters, or one that no line can have
     */
    public static @Nullable String optional(String pointer, String noun, @Nullable String text, int most) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String line = Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        if (line.chars().anyMatch(Character::isISOControl)) {
            throw new RuleBroken(
                    "characters",
                    pointer,
                    "{0} has a character that cannot be written in a line.",
                    Sentence.noun(noun));
        }
        if (line.codePointCount(0, line.length()) > most) {
            throw new RuleBroken("length", pointer, "{0} has at most {1} characters.", Sentence.noun(noun), most);
        }
        return line;
    }
}
