package org.heardcrm.measures.handling;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of event that carry a measure; whatever else happens to an exception changes none and is not passed in. */
public enum HandlingEventType {
    /** The exception begins; its actor says who saw it first. */
    OPENED,
    /** A machine's answer to the client. It never counts. */
    AUTO_REPLY,
    /** A person's answer to the client; with the value {@value HandlingEvent#ASKS} it is the client's turn from here. */
    REPLY,
    /** The client's own words, through whichever channel. */
    CLIENT_MESSAGE,
    /** A promise made; {@code ref} names it and {@code due} says by when. */
    PROMISE,
    /** A promise given a new {@code due}. */
    PROMISE_MOVED,
    /** A promise kept. */
    PROMISE_KEPT,
    /** A promise the client no longer needs. */
    PROMISE_RELEASED,
    /** A change of owner. */
    HANDOFF,
    /** The client had to give the same information again. */
    REPEAT,
    /** The client was told the cause. */
    EXPLAINED,
    /** The firm says that it is solved. */
    RESOLVED,
    /** The client says that it is solved. */
    CONFIRMED,
    /** It was not solved after all. */
    REOPENED,
    /** Nothing more is to be done. */
    CLOSED;

    /** The type of that name, or empty when an event so named carries no measure. */
    public static Optional<HandlingEventType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
    }

    boolean isAboutPromise() {
        return this == PROMISE || this == PROMISE_MOVED || this == PROMISE_KEPT || this == PROMISE_RELEASED;
    }

    boolean setsDue() {
        return this == PROMISE || this == PROMISE_MOVED;
    }
}
