package org.heardcrm.tickets.application;

import java.time.Instant;
import org.heardcrm.tickets.TicketState;
import org.jspecify.annotations.Nullable;

/**
 * An exception that reads like another, and what solved it.
 *
 * @param resolution what was done, or null while nothing has solved it
 */
public record LikeTicket(
        String id,
        String number,
        TicketState state,
        TicketView.Named account,
        String summary,
        @Nullable String resolution,
        @Nullable Instant resolvedAt,
        Instant reportedAt) {

    public boolean isSolved() {
        return resolution != null;
    }
}
