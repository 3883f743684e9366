package org.heardcrm.check.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heardcrm.measures.handling.Actor;
import org.heardcrm.measures.handling.HandlingEvent;
import org.heardcrm.measures.handling.HandlingEventType;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.PlanStep;
import org.heardcrm.tickets.Promise;
import org.heardcrm.tickets.TicketEvent;
import org.heardcrm.tickets.application.Queue;

/**
 * An exception with all that is stored about it, as of one snapshot of the database.
 *
 * @param events in the order of their numbers
 * @param spoken its messages without their words
 * @param queues where the database finds it
 */
record TicketFile(
        ExceptionTicket ticket,
        List<TicketEvent> events,
        List<Promise> promises,
        List<PlanStep> steps,
        List<SpokenLine> spoken,
        Set<Queue> queues) {

    /** As people call it: EX-1001. */
    String name() {
        return ticket.number().toString();
    }

    /** The events as the measures read them; those that carry no measure are left out. */
    List<HandlingEvent> measured() {
        return events.stream()
                .flatMap(event ->
                        HandlingEventType.named(event.type().name()).map(type -> measured(event, type)).stream())
                .toList();
    }

    private static HandlingEvent measured(TicketEvent event, HandlingEventType type) {
        return new HandlingEvent(
                event.seq(),
                event.at(),
                type,
                Actor.valueOf(event.actor().name()),
                event.ref(),
                event.due(),
                event.value());
    }

    Optional<TicketEvent> event(long seq) {
        return events.stream().filter(event -> event.seq() == seq).findFirst();
    }

    /** The instant to measure at: not before the last event, whose author's clock may run ahead of ours. */
    Instant notBeforeLastEvent(Instant asOf) {
        return events.stream()
                .map(TicketEvent::at)
                .filter(asOf::isBefore)
                .max(Instant::compareTo)
                .orElse(asOf);
    }
}
