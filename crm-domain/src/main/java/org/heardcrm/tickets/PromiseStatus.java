package org.heardcrm.tickets;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How it stands with a promise, from its events and the clock. */
public enum PromiseStatus {
    /** Due later and not kept yet. */
    OPEN,
    /** Kept by the due time then valid. */
    KEPT,
    /** The due time passed; kept later it stays broken. */
    BROKEN,
    /** The client said that it is no longer needed. */
    RELEASED;

    /** @param due the due time now valid */
    public static PromiseStatus of(Instant due, @Nullable Instant kept, @Nullable Instant released, Instant now) {
        if (released != null) {
            return RELEASED;
        }
        Instant settled = kept == null ? now : kept;
        if (settled.isAfter(due)) {
            return BROKEN;
        }
        return kept == null ? OPEN : KEPT;
    }
}
