package org.heardcrm.check.application;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.heardcrm.tickets.TicketEvent;
import org.jspecify.annotations.Nullable;

/** A promise as nothing but its events tell it. */
record PromiseStory(
        Instant madeAt,
        Instant due,
        int moves,
        @Nullable Instant keptAt,
        @Nullable Instant releasedAt) {

    /** Each promise that these events tell of, by the number of the event that made it. */
    static TreeMap<Long, PromiseStory> told(List<TicketEvent> events) {
        TreeMap<Long, PromiseStory> told = new TreeMap<>();
        for (TicketEvent event : events) {
            switch (event.type()) {
                case PROMISE -> told.put(event.seq(), made(event));
                case PROMISE_MOVED, PROMISE_KEPT, PROMISE_RELEASED ->
                    told.computeIfPresent(about(event), (seq, story) -> story.after(event));
                default -> {
                    // says nothing about promises
                }
            }
        }
        return told;
    }

    private static PromiseStory made(TicketEvent event) {
        return new PromiseStory(event.at(), requireNonNull(event.due(), "A promise is due."), 0, null, null);
    }

    private static long about(TicketEvent event) {
        return Long.parseLong(requireNonNull(event.ref(), "It says which promise."));
    }

    private PromiseStory after(TicketEvent event) {
        return switch (event.type()) {
            case PROMISE_MOVED ->
                new PromiseStory(
                        madeAt, requireNonNull(event.due(), "A move says to when."), moves + 1, keptAt, releasedAt);
            case PROMISE_KEPT -> new PromiseStory(madeAt, due, moves, event.at(), releasedAt);
            default -> new PromiseStory(madeAt, due, moves, keptAt, event.at());
        };
    }

    boolean isPending() {
        return keptAt == null && releasedAt == null;
    }
}
