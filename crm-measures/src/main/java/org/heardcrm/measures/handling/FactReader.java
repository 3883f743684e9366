package org.heardcrm.measures.handling;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.heardcrm.measures.Basis;

/** Brings the facts together, and leaves unknown what cannot be known. */
final class FactReader {

    private static final String METHOD = "Handling facts from an exception's events";
    private static final String ELAPSED = "Hours are elapsed time, 24 hours a day and 7 days a week.";

    private final HandlingLog log;
    private final Set<FactName> unrecorded;

    FactReader(HandlingLog log, Set<FactName> unrecorded) {
        this.log = log;
        this.unrecorded = Set.copyOf(unrecorded);
    }

    HandlingFacts facts() {
        TurnFacts turns = new TurnFacts(log);
        OutcomeFacts outcome = new OutcomeFacts(log);
        return new HandlingFacts(
                basis(),
                fact(FactName.FIRST_RESPONSE, () -> ResponseFact.of(log)),
                fact(FactName.WAIT_ON_US, turns::waitOnUs),
                fact(FactName.WAIT_ON_CLIENT, turns::waitOnClient),
                fact(FactName.PROMISES, () -> PromiseFact.of(log)),
                fact(FactName.CHASERS, turns::chasers),
                count(FactName.HANDOFFS, HandlingEventType.HANDOFF),
                count(FactName.REPEATS, HandlingEventType.REPEAT),
                count(FactName.REOPENED, HandlingEventType.REOPENED),
                fact(FactName.EXPLAINED, this::explained),
                fact(FactName.CONFIRMED, outcome::confirmed),
                fact(FactName.RESOLVED, outcome::resolved),
                fact(FactName.CLOSED, outcome::closed));
    }

    private <T> Fact<T> fact(FactName name, Supplier<Fact<T>> read) {
        if (unrecorded.contains(name)) {
            return Fact.unknown(name, name.unrecorded());
        }
        return log.isEmpty() ? Fact.unknown(name, "Nothing had happened yet at this instant.") : read.get();
    }

    private Fact<Integer> count(FactName name, HandlingEventType type) {
        return fact(name, () -> Fact.count(name, log.seqs(type)));
    }

    private Fact<Boolean> explained() {
        List<Long> events = log.seqs(HandlingEventType.EXPLAINED);
        return Fact.known(FactName.EXPLAINED, !events.isEmpty(), events);
    }

    private Basis basis() {
        List<String> notes = Stream.concat(
                        Stream.of(ELAPSED), unrecorded.stream().sorted().map(FactName::unrecorded))
                .toList();
        Instant from = log.isEmpty() ? null : log.events().get(0).at();
        return new Basis(METHOD, HandlingFacts.VERSION, log.events().size(), from, log.asOf(), notes);
    }
}
