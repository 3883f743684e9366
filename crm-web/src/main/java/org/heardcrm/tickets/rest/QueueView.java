package org.heardcrm.tickets.rest;

import org.heardcrm.tickets.application.Queue;
import org.heardcrm.tickets.application.QueueCounts.Count;
import org.jspecify.annotations.Nullable;

/**
 * A queue as strangers see it.
 *
 * @param queue its word, as the filter {@code queue} of exceptions takes it
 * @param sort its own order, as the list of exceptions takes it
 * @param count how many exceptions stand in it, 0 to 999; null for queues of the whole firm, which nobody counts
 * @param more whether there are more than {@code count}; null when there is no count
 */
public record QueueView(
        String queue,
        String sort,
        @Nullable Integer count,
        @Nullable Boolean more) {

    static QueueView of(Queue queue, @Nullable Count own) {
        return new QueueView(
                queue.word(), queue.sort(), own == null ? null : own.shown(), own == null ? null : own.more());
    }
}
