package org.heardcrm.desk.application;

import java.util.Objects;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.application.Caller;

/** Whose desk it is: only members have one. */
final class Asking {

    private Asking() {}

    /** @throws RuleBroken when a program asks that is nobody's */
    static long member(Caller caller) {
        if (!caller.author().isMember()) {
            throw new RuleBroken(
                    "me-is-a-member",
                    "",
                    Sentence.of(
                            "desk-of-a-member",
                            "Only a member has tabs and drafts; this token belongs to an integration."));
        }
        return Objects.requireNonNull(caller.author().id(), "A member has an identifier.");
    }
}
