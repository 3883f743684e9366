package org.heardcrm.measures.handling;

import static org.heardcrm.measures.handling.Actor.CLIENT;
import static org.heardcrm.measures.handling.Actor.FIRM;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A ticket's events told one after the other, each at so many minutes after midnight; numbers rise as they are told. */
final class ATicket {

    static final Instant MIDNIGHT = Instant.parse("2026-03-02T00:00:00Z");

    private final List<HandlingEvent> events = new ArrayList<>();

    static ATicket openedByClient() {
        return new ATicket().by(CLIENT, HandlingEventType.OPENED, 0);
    }

    static ATicket openedByUs() {
        return new ATicket().by(FIRM, HandlingEventType.OPENED, 0);
    }

    static Instant minute(long minute) {
        return MIDNIGHT.plus(Duration.ofMinutes(minute));
    }

    ATicket by(Actor actor, HandlingEventType type, long minute) {
        return add(minute(minute), type, actor, null, null, null);
    }

    ATicket reply(long minute) {
        return by(FIRM, HandlingEventType.REPLY, minute);
    }

    ATicket asks(long minute) {
        return add(minute(minute), HandlingEventType.REPLY, FIRM, null, null, HandlingEvent.ASKS);
    }

    ATicket message(long minute) {
        return by(CLIENT, HandlingEventType.CLIENT_MESSAGE, minute);
    }

    ATicket promise(String ref, long minute, long due) {
        return add(minute(minute), HandlingEventType.PROMISE, FIRM, ref, minute(due), null);
    }

    ATicket moved(String ref, long minute, long due) {
        return add(minute(minute), HandlingEventType.PROMISE_MOVED, FIRM, ref, minute(due), null);
    }

    ATicket kept(String ref, long minute) {
        return add(minute(minute), HandlingEventType.PROMISE_KEPT, FIRM, ref, null, null);
    }

    ATicket released(String ref, long minute) {
        return add(minute(minute), HandlingEventType.PROMISE_RELEASED, CLIENT, ref, null, null);
    }

    ATicket handoff(long minute) {
        return by(FIRM, HandlingEventType.HANDOFF, minute);
    }

    ATicket repeat(long minute) {
        return by(FIRM, HandlingEventType.REPEAT, minute);
    }

    ATicket explained(long minute) {
        return by(FIRM, HandlingEventType.EXPLAINED, minute);
    }

    ATicket resolved(long minute) {
        return by(FIRM, HandlingEventType.RESOLVED, minute);
    }

    ATicket confirmed(long minute) {
        return by(CLIENT, HandlingEventType.CONFIRMED, minute);
    }

    ATicket reopened(long minute) {
        return by(CLIENT, HandlingEventType.REOPENED, minute);
    }

    ATicket closed(long minute) {
        return by(FIRM, HandlingEventType.CLOSED, minute);
    }

    List<HandlingEvent> events() {
        return List.copyOf(events);
    }

    HandlingFacts factsAt(long minute) {
        return HandlingFacts.of(events, minute(minute));
    }

    HandlingFacts factsAt(long minute, Set<FactName> unrecorded) {
        return HandlingFacts.of(events, minute(minute), unrecorded);
    }

    Effort effortAt(long minute) {
        return Effort.of(events, minute(minute));
    }

    private ATicket add(
            Instant at,
            HandlingEventType type,
            Actor actor,
            @Nullable String ref,
            @Nullable Instant due,
            @Nullable String value) {
        events.add(new HandlingEvent(events.size() + 1L, at, type, actor, ref, due, value));
        return this;
    }
}
