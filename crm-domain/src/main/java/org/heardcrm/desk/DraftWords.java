package org.heardcrm.desk;

import org.heardcrm.platform.RuleBroken;

/** Words as they are being typed: kept as they are, blanks at the end too. */
public record DraftWords(String text) {

    /** In characters, as in a message. */
    public static final int MOST = 65_536;

    /** @throws RuleBroken when they are too long for a message or cannot be kept */
    public DraftWords {
        if (text.indexOf('\0') >= 0) {
            throw new RuleBroken("unreadable", "/words", "A draft contains a character that cannot be kept.");
        }
        if (text.codePointCount(0, text.length()) > MOST) {
            throw new RuleBroken("too-long", "/words", "A draft has at most " + MOST + " characters.");
        }
    }

    /** Nothing but blanks is nothing to keep. */
    public boolean isEmpty() {
        return text.isBlank();
    }
}
