package org.heardcrm.check.application;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heardcrm.tickets.EventType;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.TicketEvent;
import org.heardcrm.tickets.application.Queue;

/**
 * An exception stands in the queues that its events put it into, and in no other: read from the events as people speak of
 * them, not as the queues' conditions are written.
 */
final class QueuesComparison implements TicketComparison {

    @Override
    public String kind() {
        return "queues";
    }

    @Override
    public Stream<Compared> compare(TicketFile file, Instant asOf) {
        return Stream.of(Compared.of(file.name()).field("queues", file.queues(), told(file.events(), asOf)));
    }

    private static Set<Queue> told(List<TicketEvent> events, Instant asOf) {
        boolean over = isAfter(events, List.of(EventType.RESOLVED, EventType.CLOSED), List.of(EventType.REOPENED));
        boolean closed = isAfter(events, List.of(EventType.CLOSED), List.of(EventType.REOPENED));
        boolean waiting =
                lastWordOfClient(events) > last(events, List.of(EventType.REPLY, EventType.RESOLVED, EventType.CLOSED));
        boolean owned = isOwned(events);
        boolean promised = PromiseStory.told(events).values().stream().anyMatch(PromiseStory::isPending);
        boolean planned = StepStory.told(events).values().stream().anyMatch(StepStory::isOpen);
        ShelfStory shelf = ShelfStory.told(events);
        boolean awake = shelf.isAwake(asOf);
        Set<Queue> queues = EnumSet.of(Queue.ALL);
        put(queues, Queue.MINE, awake && owned && (waiting || !over || shelf.snoozedUntil() != null));
        put(queues, Queue.UNOWNED, awake && !owned && !closed);
        put(queues, Queue.WAITING, awake && waiting);
        put(queues, Queue.DUE, promised && !shelf.putAway());
        put(queues, Queue.NO_NEXT_STEP, awake && !over && !waiting && !promised && !planned && !isAsked(events));
        put(queues, Queue.SNOOZED, shelf.isSnoozed(asOf) && !shelf.putAway());
        put(queues, Queue.SWARMS, !closed && !shelf.putAway() && (isHelped(events) || isCovered(events, asOf)));
        put(queues, Queue.RESOLVED_SILENT, awake && isSilent(events));
        return queues;
    }

    private static void put(Set<Queue> queues, Queue queue, boolean standsThere) {
        if (standsThere) {
            queues.add(queue);
        }
    }

    private static boolean isOwned(List<TicketEvent> events) {
        return events.stream()
                        .filter(event -> event.type() == EventType.OWNED || event.type() == EventType.HANDOFF)
                        .reduce((earlier, later) -> later)
                        .map(TicketEvent::ref)
                        .orElse(null)
                != null;
    }

    private static boolean isHelped(List<TicketEvent> events) {
        Set<String> helpers = new HashSet<>();
        for (TicketEvent event : events) {
            if (event.type() == EventType.JOINED) {
                helpers.add(event.ref());
            } else if (event.type() == EventType.LEFT) {
                helpers.remove(event.ref());
            }
        }
        return !helpers.isEmpty();
    }

    /** Somebody was asked instead of the owner, who is neither back nor another one since. */
    private static boolean isCovered(List<TicketEvent> events, Instant asOf) {
        return events.stream()
                .filter(event -> event.type() == EventType.COVERED)
                .reduce((earlier, later) -> later)
                .filter(cover -> cover.seq() > last(events, List.of(EventType.OWNED, EventType.HANDOFF)))
                .filter(cover -> cover.ref() != null)
                .filter(cover -> cover.due() == null || asOf.isBefore(cover.due()))
                .isPresent();
    }

    /** We asked the client something while it was ours to do, and they have not written since. */
    private static boolean isAsked(List<TicketEvent> events) {
        long asked = events.stream()
                .filter(event -> event.type() == EventType.REPLY && TicketEvent.ASKS.equals(event.value()))
                .mapToLong(TicketEvent::seq)
                .max()
                .orElse(0);
        return asked > last(events, List.of(EventType.CLIENT_MESSAGE, EventType.REOPENED));
    }

    private static long lastWordOfClient(List<TicketEvent> events) {
        return events.stream()
                .filter(QueuesComparison::isWordOfClient)
                .mapToLong(TicketEvent::seq)
                .max()
                .orElse(0);
    }

    private static boolean isWordOfClient(TicketEvent event) {
        return event.actor() == Side.CLIENT
                && List.of(EventType.OPENED, EventType.CLIENT_MESSAGE, EventType.REOPENED)
                        .contains(event.type());
    }

    /** Nothing came after the resolution: no word of the client at a later instant, no closing, no reopening. */
    private static boolean isSilent(List<TicketEvent> events) {
        long resolved = last(events, List.of(EventType.RESOLVED));
        boolean stands = resolved > last(events, List.of(EventType.CLOSED, EventType.REOPENED));
        return stands
                && events.stream()
                        .filter(QueuesComparison::isWordOfClient)
                        .noneMatch(word -> word.at().isAfter(at(events, resolved)));
    }

    private static Instant at(List<TicketEvent> events, long seq) {
        return events.stream()
                .filter(event -> event.seq() == seq)
                .map(TicketEvent::at)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAfter(List<TicketEvent> events, List<EventType> these, List<EventType> those) {
        return last(events, these) > last(events, those);
    }

    private static long last(List<TicketEvent> events, List<EventType> types) {
        return events.stream()
                .filter(event -> types.contains(event.type()))
                .mapToLong(TicketEvent::seq)
                .max()
                .orElse(0);
    }
}
