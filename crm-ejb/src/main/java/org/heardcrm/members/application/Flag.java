package org.heardcrm.members.application;

import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Unreadable;

/** A filter that is true or false. */
final class Flag {

    private Flag() {}

    /** @throws Unreadable when it is neither */
    static boolean read(String filter, String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new Unreadable(filter, Sentence.of("true-or-false", "“{0}” has to be true or false.", filter));
        }
        return value.equals("true");
    }
}
