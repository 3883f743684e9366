package org.heardcrm.check.application;

import java.time.Instant;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.tickets.PlanStep;
import org.jspecify.annotations.Nullable;

/** Every step of the plan stands as the events that planned, ticked or dropped it say, and the open ones are counted. */
final class PlanComparison implements TicketComparison {

    @Override
    public String kind() {
        return "plans";
    }

    @Override
    public Stream<Compared> compare(TicketFile file, Instant asOf) {
        TreeMap<Long, StepStory> told = StepStory.told(file.events());
        TreeMap<Long, PlanStep> stored = file.steps().stream()
                .collect(Collectors.toMap(PlanStep::seq, Function.identity(), (one, other) -> one, TreeMap::new));
        TreeSet<Long> seqs = new TreeSet<>(told.keySet());
        seqs.addAll(stored.keySet());
        return Stream.concat(
                seqs.stream().map(seq -> one(file.name(), seq, stored.get(seq), told.get(seq))),
                Stream.of(Compared.of(file.name())
                        .field("open steps", file.ticket().openSteps(), (int)
                                told.values().stream().filter(StepStory::isOpen).count())));
    }

    private static Compared one(String name, long seq, @Nullable PlanStep stored, @Nullable StepStory told) {
        Compared compared = Compared.of(name + ", step " + seq);
        if (stored == null || told == null) {
            return compared.that(false, stored == null ? "its row is missing" : "no event planned it");
        }
        return compared.field("planned at", stored.plannedAt(), told.plannedAt())
                .field("done at", stored.doneAt(), told.doneAt())
                .field("dropped at", stored.droppedAt(), told.droppedAt());
    }
}
