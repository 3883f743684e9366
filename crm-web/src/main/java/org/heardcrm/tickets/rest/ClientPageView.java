package org.heardcrm.tickets.rest;

import java.time.Instant;
import java.util.List;
import org.heardcrm.tickets.ClosedBy;
import org.heardcrm.tickets.TicketState;
import org.heardcrm.tickets.application.ClientView;
import org.jspecify.annotations.Nullable;

/**
 * What a client's program reads of the one exception that a link opens.
 *
 * @param done what was done just now: written, begun (the words came too late here and began, or went on in, another
 *     exception), confirmed, reopened, repeated, ticked or unticked; null when it was only looked at
 */
public record ClientPageView(
        @Nullable String done,
        String firm,
        String number,
        String summary,
        @Nullable String goal,
        TicketState state,
        boolean weSawIt,
        @Nullable String owner,
        Instant reportedAt,
        @Nullable Instant waitingSince,
        @Nullable Instant resolvedAt,
        @Nullable String resolution,
        @Nullable Instant closedAt,
        @Nullable ClosedBy closedBy,
        boolean confirmed,
        @Nullable Instant backAt,
        boolean confirmable,
        boolean objectionable,
        boolean repeatable,
        List<ClientView.Promised> promises,
        List<ClientView.Step> plan,
        List<ClientView.Said> messages) {

    static ClientPageView of(ClientView.Page page, @Nullable String done) {
        return new ClientPageView(
                done,
                page.firm(),
                page.number(),
                page.summary(),
                page.goal(),
                page.state(),
                page.weSawIt(),
                page.owner(),
                page.reportedAt(),
                page.waitingSince(),
                page.resolvedAt(),
                page.resolution(),
                page.closedAt(),
                page.closedBy(),
                page.confirmed(),
                page.backAt(),
                page.confirmable(),
                page.objectionable(),
                page.repeatable(),
                page.promises(),
                page.plan(),
                page.messages());
    }
}
