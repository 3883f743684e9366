package org.heardcrm.measures.handling;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One dated fact in an exception's life, as far as measures read it.
 *
 * @param seq   its number within the exception, unique there; orders events of the same instant
 * @param at    when it happened
 * @param type  what happened
 * @param actor from which side
 * @param ref   the promise it is about; required for the four promise types
 * @param due   the promise's due time; required for {@code PROMISE} and {@code PROMISE_MOVED}
 * @param value {@value #ASKS} on a reply that leaves the next step to the client; other values mean nothing here
 */
public record HandlingEvent(
        long seq,
        Instant at,
        HandlingEventType type,
        Actor actor,
        @Nullable String ref,
        @Nullable Instant due,
        @Nullable String value) {

    /** The value of a reply after which it is the client's turn. */
    public static final String ASKS = "asks";

    /** The order in which things happened: by instant, and by number where the instants are equal. */
    public static final Comparator<HandlingEvent> IN_ORDER =
            Comparator.comparing(HandlingEvent::at).thenComparingLong(HandlingEvent::seq);

    /** @throws IllegalArgumentException when a promise event lacks its ref or its due time */
    public HandlingEvent {
        requireNonNull(at, "An event needs its instant.");
        requireNonNull(type, "An event needs its type.");
        requireNonNull(actor, "An event needs its actor.");
        if (type.isAboutPromise() && ref == null) {
            throw new IllegalArgumentException("Event " + seq + " does not say which promise it is about.");
        }
        if (type.setsDue() && due == null) {
            throw new IllegalArgumentException("Event " + seq + " does not say when the promise is due.");
        }
    }

    /** An event that is about no promise and has no value. */
    public static HandlingEvent of(long seq, Instant at, HandlingEventType type, Actor actor) {
        return new HandlingEvent(seq, at, type, actor, null, null, null);
    }

    /** Whether it leaves the next step to the client. */
    public boolean asksClient() {
        return type == HandlingEventType.REPLY && ASKS.equals(value);
    }

    /** Whether the client got in touch by it: a message, or opening or reopening the exception. */
    public boolean isClientsWord() {
        return switch (type) {
            case CLIENT_MESSAGE -> true;
            case OPENED, REOPENED -> actor == Actor.CLIENT;
            default -> false;
        };
    }
}
