package org.heardcrm.measures.handling;

import static org.heardcrm.measures.handling.FactName.FIRST_RESPONSE;
import static org.heardcrm.measures.handling.HandlingEventType.CLIENT_MESSAGE;
import static org.heardcrm.measures.handling.HandlingEventType.OPENED;
import static org.heardcrm.measures.handling.HandlingEventType.REPLY;
import static org.heardcrm.measures.handling.HandlingEventType.RESOLVED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the fact {@link HandlingFacts#firstResponse}. */
final class ResponseFact {

    private ResponseFact() {}

    static Fact<Double> of(HandlingLog log) {
        return clientsFirstMessage(log)
                .map(asked -> from(asked, log))
                .orElseGet(() -> Fact.unknown(FIRST_RESPONSE, whyNone(log)));
    }

    /** An answer is one given after the question: a reply, else a resolution, that came before it answers something else. */
    private static Fact<Double> from(HandlingEvent asked, HandlingLog log) {
        Optional<HandlingEvent> answer = log.firstAfter(asked, REPLY).or(() -> log.firstAfter(asked, RESOLVED));
        Instant until = answer.map(HandlingEvent::at).orElse(log.asOf());
        List<Long> events = Stream.concat(Stream.of(asked), answer.stream())
                .map(HandlingEvent::seq)
                .toList();
        return Fact.known(FIRST_RESPONSE, Hours.of(Duration.between(asked.at(), until)), events);
    }

    private static Optional<HandlingEvent> clientsFirstMessage(HandlingLog log) {
        return log.first(event -> event.type() == OPENED && event.actor() == Actor.CLIENT)
                .or(() -> log.first(event -> event.type() == CLIENT_MESSAGE || event.type() == REPLY)
                        .filter(event -> event.type() == CLIENT_MESSAGE));
    }

    private static String whyNone(HandlingLog log) {
        return log.first(REPLY).isPresent()
                ? "We opened it, and our first reply was not an answer to the client."
                : "We opened it, and the client has not written yet.";
    }
}
