package org.heardcrm.check.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.tickets.Promise;
import org.heardcrm.tickets.PromiseStatus;
import org.jspecify.annotations.Nullable;

/** Every promise stands as the events that made, moved, kept or released it say, and the next due time follows them. */
final class PromisesComparison implements TicketComparison {

    @Override
    public String kind() {
        return "promises";
    }

    @Override
    public Stream<Compared> compare(TicketFile file, Instant asOf) {
        TreeMap<Long, PromiseStory> told = PromiseStory.told(file.events());
        TreeMap<Long, Promise> stored = file.promises().stream()
                .collect(Collectors.toMap(Promise::seq, Function.identity(), (one, other) -> one, TreeMap::new));
        TreeSet<Long> seqs = new TreeSet<>(told.keySet());
        seqs.addAll(stored.keySet());
        return Stream.concat(
                seqs.stream().map(seq -> one(file.name(), seq, stored.get(seq), told.get(seq), asOf)),
                Stream.of(Compared.of(file.name())
                        .field("next due", file.ticket().nextDueAt(), nextDue(List.copyOf(told.values())))));
    }

    private static Compared one(
            String name, long seq, @Nullable Promise stored, @Nullable PromiseStory told, Instant asOf) {
        Compared compared = Compared.of(name + ", promise " + seq);
        if (stored == null || told == null) {
            return compared.that(false, stored == null ? "its row is missing" : "no event made it");
        }
        return compared.field("made at", stored.madeAt(), told.madeAt())
                .field("due", stored.dueAt(), told.due())
                .field("moves", stored.moves(), told.moves())
                .field("kept at", stored.keptAt(), told.keptAt())
                .field("released at", stored.releasedAt(), told.releasedAt())
                .field(
                        "status",
                        stored.status(asOf),
                        PromiseStatus.of(told.due(), told.keptAt(), told.releasedAt(), asOf));
    }

    private static @Nullable Instant nextDue(List<PromiseStory> told) {
        return told.stream()
                .filter(PromiseStory::isPending)
                .map(PromiseStory::due)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
