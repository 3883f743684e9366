package org.heardcrm.check.application;

import java.time.Instant;
import java.util.stream.Stream;
import org.heardcrm.tickets.EventType;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.TicketEvent;
import org.jspecify.annotations.Nullable;

/**
 * The client waits since their first word after our last reply, resolution or closing: read from the events as the rule
 * is written, not as the summary follows it.
 */
final class WaitingComparison implements TicketComparison {

    @Override
    public String kind() {
        return "waiting";
    }

    @Override
    public Stream<Compared> compare(TicketFile file, Instant asOf) {
        return Stream.of(Compared.of(file.name())
                .field("waiting since", file.ticket().standing().waitingSince(), waitingSince(file)));
    }

    private static @Nullable Instant waitingSince(TicketFile file) {
        long answered = file.events().stream()
                .filter(event -> isAnswer(event.type()))
                .mapToLong(TicketEvent::seq)
                .max()
                .orElse(0);
        return file.events().stream()
                .filter(event -> event.seq() > answered && isClientsWord(event))
                .map(TicketEvent::at)
                .findFirst()
                .orElse(null);
    }

    private static boolean isAnswer(EventType type) {
        return type == EventType.REPLY || type == EventType.RESOLVED || type == EventType.CLOSED;
    }

    private static boolean isClientsWord(TicketEvent event) {
        return event.actor() == Side.CLIENT
                && switch (event.type()) {
                    case OPENED, CLIENT_MESSAGE, REOPENED -> true;
                    default -> false;
                };
    }
}
