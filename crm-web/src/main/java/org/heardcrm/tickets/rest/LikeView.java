package org.heardcrm.tickets.rest;

import java.time.Instant;
import org.heardcrm.tickets.TicketState;
import org.heardcrm.tickets.application.LikeTicket;
import org.jspecify.annotations.Nullable;

/**
 * An exception that reads like another.
 *
 * @param resolution what solved it, or null while nothing has
 */
public record LikeView(
        String id,
        String number,
        TicketState state,
        ExceptionTicketView.Named account,
        String summary,
        @Nullable String resolution,
        @Nullable Instant resolvedAt,
        Instant reportedAt) {

    static LikeView of(LikeTicket like) {
        return new LikeView(
                like.id(),
                like.number(),
                like.state(),
                new ExceptionTicketView.Named(
                        like.account().id(), like.account().name()),
                like.summary(),
                like.resolution(),
                like.resolvedAt(),
                like.reportedAt());
    }
}
