package org.heardcrm.imports.application;

import java.time.Instant;
import org.heardcrm.platform.Evidence;
import org.heardcrm.tickets.EventType;
import org.heardcrm.tickets.Side;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an incident, while people in it have no more than their names.
 *
 * @param assignee who carries it from then on, of OWNED and HANDOFF; null for nobody known
 * @param value as in {@link org.heardcrm.tickets.TicketEvent}
 */
record Happening(
        EventType type,
        Instant at,
        @Nullable String assignee,
        @Nullable String value,
        @Nullable Evidence evidence) {

    static Happening of(EventType type, Instant at) {
        return new Happening(type, at, null, null, null);
    }

    static Happening inferred(EventType type, Instant at, @Nullable String value) {
        return new Happening(type, at, null, value, Evidence.INFERRED);
    }

    Happening at(Instant other) {
        return new Happening(type, other, assignee, value, evidence);
    }

    /** Whose act it was. */
    Side actor() {
        return type == EventType.CLIENT_MESSAGE || type == EventType.REOPENED ? Side.CLIENT : Side.FIRM;
    }

    /** Whether it says whose turn it is, or that it is over; a change of hands says neither. */
    boolean turns() {
        return type != EventType.OWNED && type != EventType.HANDOFF;
    }
}
