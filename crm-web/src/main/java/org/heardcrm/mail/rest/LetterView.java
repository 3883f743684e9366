package org.heardcrm.mail.rest;

import java.time.Instant;
import org.heardcrm.mail.LetterKind;
import org.heardcrm.mail.LetterState;
import org.heardcrm.mail.application.Delivery;
import org.jspecify.annotations.Nullable;

/**
 * How far a letter about an exception has come.
 *
 * @param id null while it is about to be written
 * @param eventId the event that it is about; of a message it is the message's identifier, too
 * @param toClient whether it goes to the client, and not to a member
 * @param to the name of whoever it goes to
 * @param address where it went last
 * @param nextAttemptAt when it is tried next; only while it waits
 * @param answer what the mail server said last, or what kept us from reaching it
 */
public record LetterView(
        @Nullable String id,
        LetterKind kind,
        LetterState state,
        String eventId,
        boolean toClient,
        String to,
        @Nullable String address,
        Instant writtenAt,
        @Nullable Instant sentAt,
        @Nullable Instant nextAttemptAt,
        int attempts,
        @Nullable String answer) {

    /** @param ticket the exception's identifier */
    public static LetterView of(String ticket, Delivery delivery) {
        return new LetterView(
                delivery.letter(),
                delivery.kind(),
                delivery.state(),
                ticket + "-" + delivery.seq(),
                delivery.toClient(),
                delivery.reader(),
                delivery.address(),
                delivery.writtenAt(),
                delivery.sentAt(),
                delivery.nextAt(),
                delivery.attempts(),
                delivery.answer());
    }
}
