package org.heardcrm.platform;

import jakarta.ejb.ApplicationException;

/** What was named does not exist, or is not to be known of. */
@ApplicationException(rollback = true)
public final class NotFound extends HeardFailure {

    private static final long serialVersionUID = 1L;

    private NotFound(Sentence sentence) {
        super(sentence);
    }

    /** @param noun what was looked for, with its article: "This account" */
    public static NotFound of(String noun) {
        return new NotFound(Sentence.of("not-found", "{0} does not exist.", Sentence.noun(noun)));
    }
}
