package org.heardcrm.check.application;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.heardcrm.tickets.EventType;
import org.heardcrm.tickets.TicketEvent;
import org.jspecify.annotations.Nullable;

/**
 * Whether an exception is laid aside, as nothing but its events tell it.
 *
 * @param snoozedUntil the end of a snooze that nothing has taken up again, passed or not, or null
 */
record ShelfStory(@Nullable Instant snoozedUntil, boolean putAway) {

    private static final Set<EventType> TAKE_UP =
            EnumSet.of(EventType.WOKEN, EventType.RESOLVED, EventType.CONFIRMED, EventType.REOPENED);

    static ShelfStory told(List<TicketEvent> events) {
        return new ShelfStory(
                snoozedUntil(events), last(events, EventType.PUT_AWAY) > last(events, EventType.PUT_BACK));
    }

    private static @Nullable Instant snoozedUntil(List<TicketEvent> events) {
        long snoozed = last(events, EventType.SNOOZED);
        Instant until = events.stream()
                .filter(event -> event.seq() == snoozed)
                .findFirst()
                .map(TicketEvent::due)
                .orElse(null);
        boolean over = until == null
                || events.stream().filter(event -> event.seq() > snoozed).anyMatch(event -> takesUp(event, until));
        return over ? null : until;
    }

    private static boolean takesUp(TicketEvent event, Instant until) {
        return TAKE_UP.contains(event.type())
                || event.by().isMember() && !event.at().isBefore(until);
    }

    private static long last(List<TicketEvent> events, EventType type) {
        return events.stream()
                .filter(event -> event.type() == type)
                .mapToLong(TicketEvent::seq)
                .max()
                .orElse(0);
    }

    boolean isSnoozed(Instant asOf) {
        return snoozedUntil != null && asOf.isBefore(snoozedUntil);
    }

    /** Neither snoozed nor put away. */
    boolean isAwake(Instant asOf) {
        return !putAway && !isSnoozed(asOf);
    }
}
