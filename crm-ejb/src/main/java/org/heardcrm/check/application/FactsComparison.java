package org.heardcrm.check.application;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.heardcrm.measures.handling.HandlingFacts;
import org.heardcrm.measures.handling.PromiseCredit;
import org.heardcrm.tickets.EventType;
import org.heardcrm.tickets.Promise;
import org.heardcrm.tickets.TicketEvent;
import org.heardcrm.tickets.TicketSummary;
import org.jspecify.annotations.Nullable;

/** The handling facts, computed from the events, agree with what summary and promises say of the same things. */
final class FactsComparison implements TicketComparison {

    @Override
    public String kind() {
        return "facts";
    }

    @Override
    public Stream<Compared> compare(TicketFile file, Instant asOf) {
        Instant at = file.notBeforeLastEvent(asOf);
        TicketSummary stored = file.ticket().standing();
        HandlingFacts facts = HandlingFacts.of(file.measured(), at);
        return Stream.of(Compared.of(file.name())
                .field("hand-offs", stored.handoffs(), facts.handoffs().value())
                .field("resolved", stored.resolvedAt() != null, facts.resolved().value())
                .field("closed", stored.closedAt() != null, facts.closed().value())
                .field("confirmed", stored.isConfirmed(), facts.confirmed().value())
                .that(
                        !facts.firstResponse().known() || repliesAgree(file, facts),
                        "the first reply is stored as " + stored.firstReplyAt() + " and measured otherwise")
                .field(
                        "promise credit",
                        credit(file.promises(), at),
                        facts.promises().value()));
    }

    private static boolean repliesAgree(TicketFile file, HandlingFacts facts) {
        @Nullable Instant stored = file.ticket().standing().firstReplyAt();
        List<Instant> measured = facts.firstResponse().events().stream()
                .flatMap(seq -> file.event(seq).stream())
                .filter(event -> event.type() == EventType.REPLY)
                .map(TicketEvent::at)
                .toList();
        return stored == null ? measured.isEmpty() : measured.equals(List.of(stored));
    }

    private static @Nullable PromiseCredit credit(List<Promise> promises, Instant asOf) {
        List<Promise> counted = promises.stream()
                .filter(promise -> promise.releasedAt() == null)
                .filter(promise -> promise.keptAt() != null || promise.dueAt().isBefore(asOf))
                .toList();
        double credit = counted.stream().mapToDouble(FactsComparison::credit).sum();
        return counted.isEmpty() ? null : new PromiseCredit(counted.size(), credit);
    }

    private static double credit(Promise promise) {
        @Nullable Instant kept = promise.keptAt();
        return kept == null || kept.isAfter(promise.dueAt()) ? 0 : Math.pow(0.5, promise.moves());
    }
}
