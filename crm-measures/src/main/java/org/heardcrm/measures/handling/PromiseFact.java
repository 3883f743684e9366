package org.heardcrm.measures.handling;

import static org.heardcrm.measures.handling.FactName.PROMISES;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the fact {@link HandlingFacts#promises}. */
final class PromiseFact {

    private PromiseFact() {}

    static Fact<PromiseCredit> of(HandlingLog log) {
        Collection<PromiseLife> lives = lives(log);
        List<PromiseLife> counted =
                lives.stream().filter(life -> life.counts(log.asOf())).toList();
        if (counted.isEmpty()) {
            return Fact.unknown(PROMISES, whyNone(lives));
        }
        double credit = counted.stream().mapToDouble(PromiseLife::credit).sum();
        List<Long> events =
                counted.stream().flatMap(life -> life.events().stream()).toList();
        return Fact.known(PROMISES, new PromiseCredit(counted.size(), credit), log.inOrder(events));
    }

    /** Each promise by the number of the event that made it: a name used again is another promise. */
    private static Collection<PromiseLife> lives(HandlingLog log) {
        Map<Long, PromiseLife> lives = new LinkedHashMap<>();
        Map<String, Long> latest = new HashMap<>();
        for (HandlingEvent event : log.events()) {
            if (event.type() == HandlingEventType.PROMISE) {
                lives.put(event.seq(), PromiseLife.made(event));
                latest.put(String.valueOf(event.ref()), event.seq());
            } else if (event.type().isAboutPromise()) {
                Optional.ofNullable(latest.get(String.valueOf(event.ref())))
                        .ifPresent(made -> lives.computeIfPresent(made, (seq, life) -> life.after(event)));
            }
        }
        return lives.values();
    }

    private static String whyNone(Collection<PromiseLife> lives) {
        if (lives.isEmpty()) {
            return "No promise was made.";
        }
        return lives.stream().allMatch(PromiseLife::released)
                ? "The client needed none of the promises any longer."
                : "No promise is due or kept yet.";
    }
}
