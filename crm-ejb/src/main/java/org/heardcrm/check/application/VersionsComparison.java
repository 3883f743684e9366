package org.heardcrm.check.application;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.heardcrm.tickets.EventType;
import org.heardcrm.tickets.TicketEvent;

/** An exception's version is the number of its events, which are numbered without gaps in the order of their instants. */
final class VersionsComparison implements TicketComparison {

    @Override
    public String kind() {
        return "versions";
    }

    @Override
    public Stream<Compared> compare(TicketFile file, Instant asOf) {
        List<TicketEvent> events = file.events();
        return Stream.of(Compared.of(file.name())
                .field("version", file.ticket().version(), (long) events.size())
                .that(areNumbered(events), "its events are not numbered without gaps")
                .that(areInOrder(events), "its events are not in the order of their instants")
                .that(beginsAsReported(file), "its first event is not its opening at the time it was reported"));
    }

    private static boolean areNumbered(List<TicketEvent> events) {
        return events.stream()
                .map(TicketEvent::seq)
                .toList()
                .equals(LongStream.rangeClosed(1, events.size()).boxed().toList());
    }

    private static boolean areInOrder(List<TicketEvent> events) {
        List<Instant> instants = events.stream().map(TicketEvent::at).toList();
        return instants.equals(instants.stream().sorted().toList());
    }

    private static boolean beginsAsReported(TicketFile file) {
        return file.events().stream()
                .findFirst()
                .filter(first -> first.type() == EventType.OPENED)
                .filter(first -> first.at().equals(file.ticket().reportedAt()))
                .isPresent();
    }
}
