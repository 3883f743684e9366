package org.heardcrm.measures.handling;

import static org.heardcrm.measures.handling.HandlingEventType.OPENED;
import static org.heardcrm.measures.handling.HandlingEventType.REPLY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.domains.DomainContextBase;
import org.jspecify.annotations.Nullable;

/** Histories of an exception in which anything may follow anything, often at the same instant, once it is opened. */
class TicketHistories extends DomainContextBase {

    /** Short enough that instants coincide, long enough that promises fall due and clients chase. */
    static final int LAST_MINUTE = 600;

    record History(List<HandlingEvent> events) {}

    /** A minute of a history, or one after its last. */
    record Moment(int minute) {

        Instant instant() {
            return ATicket.minute(minute);
        }
    }

    private record Step(HandlingEventType type, Actor actor, int minute, String ref, int due, boolean asks) {

        HandlingEvent numbered(long seq) {
            @Nullable String value = type == REPLY && asks ? HandlingEvent.ASKS : null;
            return new HandlingEvent(
                    seq,
                    ATicket.minute(minute),
                    type,
                    actor,
                    type.isAboutPromise() ? ref : null,
                    type.setsDue() ? ATicket.minute(due) : null,
                    value);
        }
    }

    @Provide
    Arbitrary<History> histories() {
        return Combinators.combine(
                        Arbitraries.of(Actor.class),
                        steps().list().ofMaxSize(30).withSizeDistribution(RandomDistribution.uniform()))
                .as(TicketHistories::history)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Moment> moments() {
        return uniform(LAST_MINUTE + 100).map(Moment::new);
    }

    /** Unlike the default, no more of the small numbers than of the large. */
    private static Arbitrary<Integer> uniform(int max) {
        return Arbitraries.integers()
                .between(0, max)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    /** Numbers are given out as the events were drawn, not in the order of their instants, as an import may. */
    private static History history(Actor opener, List<Step> steps) {
        List<HandlingEvent> events = new ArrayList<>();
        events.add(HandlingEvent.of(1, ATicket.minute(0), OPENED, opener));
        for (Step step : steps) {
            events.add(step.numbered(events.size() + 1L));
        }
        return new History(events);
    }

    private static Arbitrary<Step> steps() {
        List<HandlingEventType> types = Arrays.stream(HandlingEventType.values())
                .filter(type -> type != OPENED)
                .toList();
        Arbitrary<Integer> minutes =
                Arbitraries.integers().between(0, LAST_MINUTE / 20).map(step -> step * 20);
        return Combinators.combine(
                        Arbitraries.of(types),
                        Arbitraries.of(Actor.class),
                        minutes,
                        Arbitraries.of("P1", "P2", "P3"),
                        minutes,
                        Arbitraries.of(true, false))
                .as(Step::new);
    }
}
