package org.heardcrm.tickets.rest;

import java.time.Instant;
import java.util.List;
import org.heardcrm.tickets.application.BulkOrder;
import org.heardcrm.tickets.application.BulkProgress;
import org.jspecify.annotations.Nullable;

/**
 * How far an act on several exceptions is.
 *
 * @param done how many it changed
 * @param unchanged how many were so already
 * @param failed how many it could not be done to
 * @param failures at most 50 of them, each with why
 * @param undoes the job that this one takes back, or null
 * @param undoable whether something of it can be taken back now
 */
public record BulkView(
        String id,
        BulkOrder.Kind act,
        State state,
        int total,
        int done,
        int unchanged,
        int failed,
        List<FailureView> failures,
        @Nullable String undoes,
        boolean undoable,
        Instant startedAt,
        @Nullable Instant endedAt) {

    /** Whether it still goes on. */
    public enum State {
        RUNNING,
        DONE
    }

    /** One that it could not be done to. */
    public record FailureView(String ticket, String number, String reason) {}

    static BulkView of(BulkProgress progress) {
        return new BulkView(
                progress.id(),
                progress.kind(),
                progress.running() ? State.RUNNING : State.DONE,
                progress.total(),
                progress.done(),
                progress.nothing(),
                progress.refused(),
                progress.failures().stream()
                        .map(one -> new FailureView(
                                one.ticket(), one.number(), one.told().text()))
                        .toList(),
                progress.undoes(),
                progress.isUndoable(),
                progress.startedAt(),
                progress.endedAt());
    }
}
