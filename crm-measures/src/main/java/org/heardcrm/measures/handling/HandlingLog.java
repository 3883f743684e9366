package org.heardcrm.measures.handling;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The events of one exception that count at an instant: in order, none after it, no automatic replies. */
record HandlingLog(List<HandlingEvent> events, Instant asOf) {

    static HandlingLog of(Collection<HandlingEvent> events, Instant asOf) {
        requireDistinctNumbers(events);
        return new HandlingLog(
                events.stream()
                        .filter(event -> !event.at().isAfter(asOf))
                        .filter(event -> event.type() != HandlingEventType.AUTO_REPLY)
                        .sorted(HandlingEvent.IN_ORDER)
                        .toList(),
                asOf);
    }

    /** Two events of one number and instant would have no order, and a fact could not say which one it is made of. */
    private static void requireDistinctNumbers(Collection<HandlingEvent> events) {
        Set<Long> seen = new HashSet<>();
        for (HandlingEvent event : events) {
            if (!seen.add(event.seq())) {
                throw new IllegalArgumentException("Two events of one exception have the number " + event.seq() + ".");
            }
        }
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    List<HandlingEvent> all(HandlingEventType type) {
        return events.stream().filter(event -> event.type() == type).toList();
    }

    List<Long> seqs(HandlingEventType type) {
        return all(type).stream().map(HandlingEvent::seq).toList();
    }

    /** These numbers in the order in which their events happened. */
    List<Long> inOrder(Collection<Long> seqs) {
        return events.stream().map(HandlingEvent::seq).filter(seqs::contains).toList();
    }

    Optional<HandlingEvent> first(HandlingEventType type) {
        return first(event -> event.type() == type);
    }

    Optional<HandlingEvent> first(Predicate<HandlingEvent> wanted) {
        return events.stream().filter(wanted).findFirst();
    }

    Optional<HandlingEvent> last(HandlingEventType type) {
        List<HandlingEvent> all = all(type);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    Optional<HandlingEvent> firstAfter(HandlingEvent earlier, HandlingEventType type) {
        return first(event -> event.type() == type && HandlingEvent.IN_ORDER.compare(event, earlier) > 0);
    }
}
