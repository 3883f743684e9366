package org.heardcrm.mail.application;

import java.time.Instant;
import org.heardcrm.mail.LetterKind;
import org.heardcrm.mail.LetterState;
import org.jspecify.annotations.Nullable;

/**
 * How far a letter about an exception has come.
 *
 * @param letter its identifier, or null while it is about to be written
 * @param seq the event of the exception that it is about
 * @param reader the name of whoever it goes to
 * @param address where it went last, or null before it ever left
 * @param writtenAt when it was written
 * @param sentAt when the mail server took it, or null
 * @param nextAt when it is tried next, or null when it is not
 * @param answer what the mail server said last, or what kept us from reaching it; or null
 */
public record Delivery(
        @Nullable String letter,
        long seq,
        LetterKind kind,
        LetterState state,
        boolean toClient,
        String reader,
        @Nullable String address,
        Instant writtenAt,
        @Nullable Instant sentAt,
        @Nullable Instant nextAt,
        int attempts,
        @Nullable String answer) {

    /** It waits after it was refused, or did not reach a server. */
    public boolean isDelayed() {
        return state == LetterState.WAITING && answer != null;
    }

    /** Somebody can have it tried again. */
    public boolean isRepeatable() {
        return letter != null && (state == LetterState.FAILED || state == LetterState.UNADDRESSED || isDelayed());
    }
}
