package org.heardcrm.check.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check, running or over.
 *
 * @param kinds what was compared so far
 * @param failure why it stopped before its end, in a sentence; absent unless it failed
 */
public record CheckRun(
        long id,
        State state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        List<KindResult> kinds,
        @Nullable String failure) {

    /** How far it is. Done does not mean that nothing differs. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /** How many things differ, of all kinds. */
    public long differences() {
        return kinds.stream().mapToLong(KindResult::differences).sum();
    }
}
