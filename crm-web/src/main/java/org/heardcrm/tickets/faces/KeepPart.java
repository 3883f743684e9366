package org.heardcrm.tickets.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.tickets.application.Conversation.Promised;
import org.heardcrm.tickets.application.KeepingPromises;
import org.jspecify.annotations.Nullable;

/** What becomes of a promise of the open exception. */
@Named
@RequestScoped
public class KeepPart {

    @Inject
    private KeepingPromises promises;

    @Inject
    private TicketActs acts;

    @Inject
    private HeardClock clock;

    private final Map<String, Instant> due = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();

    public @Nullable String keep(Promised promise) {
        return acts.perform((ticket, seen) -> promises.keep(ticket, seen, promise.seq()), "tickets.promiseKept");
    }

    public @Nullable String move(Promised promise) {
        Instant later = Objects.requireNonNull(due.get(promise.id()), "The page asks for a due time.");
        return acts.perform(
                (ticket, seen) -> promises.move(ticket, seen, promise.seq(), later, reasons.get(promise.id())),
                "tickets.promiseMoved");
    }

    public @Nullable String release(Promised promise) {
        return acts.perform((ticket, seen) -> promises.release(ticket, seen, promise.seq()), "tickets.promiseReleased");
    }

    /** Whether its due time has passed without a word: only keeping it late is left. */
    public boolean isOverdue(Promised promise) {
        return promise.isPending() && clock.instant().isAfter(promise.dueAt());
    }

    /** The new due time of each promise, by its identifier. */
    public Map<String, Instant> getDue() {
        return due;
    }

    /** Why it is moved, by the promise's identifier. */
    public Map<String, String> getReasons() {
        return reasons;
    }
}
