package org.heardcrm.measures.handling;

import static org.heardcrm.measures.handling.HandlingEventType.REOPENED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads how it stands now: {@link HandlingFacts#resolved}, {@link HandlingFacts#confirmed}, {@link HandlingFacts#closed}. */
final class OutcomeFacts {

    private final HandlingLog log;

    OutcomeFacts(HandlingLog log) {
        this.log = log;
    }

    Fact<Boolean> resolved() {
        return standing(FactName.RESOLVED, HandlingEventType.RESOLVED);
    }

    Fact<Boolean> closed() {
        return standing(FactName.CLOSED, HandlingEventType.CLOSED);
    }

    Fact<Boolean> confirmed() {
        Fact<Boolean> resolved = resolved();
        Optional<HandlingEvent> confirmation = log.last(HandlingEventType.RESOLVED)
                .flatMap(resolution -> log.firstAfter(resolution, HandlingEventType.CONFIRMED));
        if (!Boolean.TRUE.equals(resolved.value()) || confirmation.isEmpty()) {
            return Fact.known(FactName.CONFIRMED, false, resolved.events());
        }
        return Fact.known(FactName.CONFIRMED, true, seqs(resolved.events(), confirmation.get()));
    }

    /** Whether the last event of the type still stands: nothing was reopened after it. */
    private Fact<Boolean> standing(FactName name, HandlingEventType type) {
        Optional<HandlingEvent> last = log.last(type);
        if (last.isEmpty()) {
            return Fact.known(name, false, List.of());
        }
        List<Long> itself = List.of(last.get().seq());
        return log.firstAfter(last.get(), REOPENED)
                .map(reopened -> Fact.known(name, false, seqs(itself, reopened)))
                .orElseGet(() -> Fact.known(name, true, itself));
    }

    private static List<Long> seqs(List<Long> earlier, HandlingEvent later) {
        return Stream.concat(earlier.stream(), Stream.of(later.seq())).toList();
    }
}
