package org.heardcrm.desk;

import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;

/** Words as they are being typed: kept as they are, blanks at the end too. */
public record DraftWords(String text) {

    /** In characters, as in a message. */
    public static final int MOST = 65_536;

    /** @throws RuleBroken when they are too long for a message or cannot be kept */
    public DraftWords {
        if (text.indexOf('\0') >= 0) {
            throw new RuleBroken(
                    "unreadable", "/words", "{0} contains a character that cannot be kept.", Sentence.noun("A draft"));
        }
        if (text.codePointCount(0, text.length()) > MOST) {
            throw new RuleBroken(
                    "too-long", "/words", "{0} has at most {1} characters.", Sentence.noun("A draft"), MOST);
        }
    }

    /** Nothing but blanks is nothing to keep. */
    public boolean isEmpty() {
        return text.isBlank();
    }
}
