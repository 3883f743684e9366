package org.heardcrm.measures.handling;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One promise as its events have left it. Its due time is the last one announced no later than the one before it. */
record PromiseLife(
        Instant due,
        int moves,
        boolean movedTooLate,
        boolean released,
        @Nullable Instant keptAt,
        List<Long> events) {

    static PromiseLife made(HandlingEvent promise) {
        Instant due = requireNonNull(promise.due());
        return new PromiseLife(due, 0, false, false, null, List.of(promise.seq()));
    }

    PromiseLife after(HandlingEvent event) {
        List<Long> with = Stream.concat(events.stream(), Stream.of(event.seq())).toList();
        boolean inTime = !event.at().isAfter(due);
        return switch (event.type()) {
            case PROMISE_MOVED ->
                inTime
                        ? new PromiseLife(requireNonNull(event.due()), moves + 1, movedTooLate, released, keptAt, with)
                        : new PromiseLife(due, moves, true, released, keptAt, with);
            case PROMISE_RELEASED -> inTime ? new PromiseLife(due, moves, movedTooLate, true, keptAt, with) : this;
            case PROMISE_KEPT ->
                keptAt == null ? new PromiseLife(due, moves, movedTooLate, released, event.at(), with) : this;
            default -> this;
        };
    }

    /** Whether it is due or kept, and the client still wanted it. */
    boolean counts(Instant asOf) {
        return !released && (keptAt != null || due.isBefore(asOf));
    }

    double credit() {
        boolean held = keptAt != null && !keptAt.isAfter(due) && !movedTooLate;
        return held ? Math.pow(0.5, moves) : 0;
    }
}
