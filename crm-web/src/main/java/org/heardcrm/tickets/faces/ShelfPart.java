package org.heardcrm.tickets.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Objects;
import org.heardcrm.tickets.PutAwayAs;
import org.heardcrm.tickets.application.ShelvingExceptions;
import org.jspecify.annotations.Nullable;

/** Laying the open exception aside, and taking it up again. */
@Named
@RequestScoped
public class ShelfPart {

    @Inject
    private ShelvingExceptions shelving;

    @Inject
    private TicketActs acts;

    private @Nullable Instant until;

    /** Until the time that was typed. */
    public @Nullable String snooze() {
        return snoozeUntil(Objects.requireNonNull(until, "The page asks for a time."));
    }

    public @Nullable String snoozeUntil(Instant time) {
        return acts.perform((ticket, seen) -> shelving.snooze(ticket, seen, time), "tickets.wasSnoozed");
    }

    public @Nullable String wake() {
        return acts.perform(shelving::wake, "tickets.woken");
    }

    /** @param as a name of {@link PutAwayAs} */
    public @Nullable String putAway(String as) {
        return acts.perform(
                (ticket, seen) -> shelving.putAway(ticket, seen, PutAwayAs.valueOf(as)), "tickets.wasPutAway");
    }

    public @Nullable String putBack() {
        return acts.perform(shelving::putBack, "tickets.wasPutBack");
    }

    public PutAwayAs[] getReasons() {
        return PutAwayAs.values();
    }

    public @Nullable Instant getUntil() {
        return until;
    }

    public void setUntil(@Nullable Instant until) {
        this.until = until;
    }
}
