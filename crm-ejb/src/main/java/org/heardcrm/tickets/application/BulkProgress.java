package org.heardcrm.tickets.application;

import java.time.Instant;
import java.util.List;
import org.heardcrm.platform.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * How far an act on several exceptions is.
 *
 * @param total how many exceptions it is about
 * @param done how many it changed
 * @param nothing how many were so already
 * @param failures those that it could not be done to; at most {@link #MOST_FAILURES} are told
 * @param undoes the job that this one takes back, or null
 * @param undone whether another one takes this one back
 */
public record BulkProgress(
        String id,
        BulkOrder.Kind kind,
        boolean running,
        int total,
        int done,
        int nothing,
        int refused,
        List<Failure> failures,
        @Nullable String undoes,
        boolean undone,
        Instant startedAt,
        @Nullable Instant endedAt) {

    static final int MOST_FAILURES = 50;

    /** One that it could not be done to, and why. */
    public record Failure(String ticket, String number, Sentence told) {}

    /** How many are over, one way or the other. */
    public int over() {
        return done + nothing + refused;
    }

    /** Whether something of it can be taken back. */
    public boolean isUndoable() {
        return !running && !undone && undoes == null && kind.isUndoable() && done > 0;
    }
}
