package org.heardcrm.check.rest;

import java.time.Instant;
import java.util.List;
import org.heardcrm.check.application.CheckRun;
import org.heardcrm.check.application.KindResult;
import org.jspecify.annotations.Nullable;

/**
 * A check, running or over.
 *
 * @param kinds what was compared so far; a check that is done without differences has 0 in each
 * @param failure why it stopped before its end; absent unless it failed
 */
public record CheckView(
        String id,
        CheckRun.State state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        List<KindView> kinds,
        @Nullable String failure) {

    /**
     * One kind of comparison.
     *
     * @param examples the first few differences in words
     */
    public record KindView(String kind, long compared, long differences, List<String> examples) {

        static KindView of(KindResult result) {
            return new KindView(result.kind(), result.compared(), result.differences(), result.examples());
        }
    }

    static CheckView of(CheckRun run) {
        return new CheckView(
                Long.toString(run.id()),
                run.state(),
                run.startedAt(),
                run.finishedAt(),
                run.kinds().stream().map(KindView::of).toList(),
                run.failure());
    }
}
