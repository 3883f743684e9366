package org.heardcrm.tickets.rest;

import java.time.Instant;
import java.util.List;
import org.heardcrm.platform.Evidence;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.ClosedBy;
import org.heardcrm.tickets.Effort;
import org.heardcrm.tickets.Impact;
import org.heardcrm.tickets.PutAwayAs;
import org.heardcrm.tickets.RaisedBy;
import org.heardcrm.tickets.Source;
import org.heardcrm.tickets.TicketState;
import org.heardcrm.tickets.application.TicketView;
import org.jspecify.annotations.Nullable;

/**
 * An exception.
 *
 * @param waitingSince since when the client waits for our word
 * @param follows the closed exception that this one goes on from
 * @param mergedInto the exception that it counts in; nothing is merged yet
 * @param tags in the order of the alphabet
 * @param snooze until when it is put off, or since when it is back; null when neither
 * @param putAway as what it is put away; null when it is one of ours
 * @param allowed the acts that are possible now
 */
public record ExceptionTicketView(
        String id,
        String number,
        TicketState state,
        RaisedBy raisedBy,
        Named account,
        @Nullable Named contact,
        @Nullable Named owner,
        String summary,
        @Nullable String goal,
        @Nullable String description,
        Impact impact,
        Channel channel,
        @Nullable Named category,
        @Nullable Named offering,
        @Nullable String externalId,
        Source source,
        Instant reportedAt,
        @Nullable Instant firstReplyAt,
        @Nullable Instant waitingSince,
        @Nullable Instant resolvedAt,
        @Nullable String resolution,
        @Nullable Instant closedAt,
        @Nullable ClosedBy closedBy,
        @Nullable Evidence closedEvidence,
        @Nullable String mergedInto,
        @Nullable String follows,
        EffortView effort,
        PromisesView promises,
        List<String> tags,
        @Nullable SnoozeView snooze,
        @Nullable PutAwayAs putAway,
        List<String> allowed,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** Something else, by its identifier and its name. */
    public record Named(String id, String name) {

        static @Nullable Named of(TicketView.@Nullable Named named) {
            return named == null ? null : new Named(named.id(), named.name());
        }
    }

    /** What it has cost the client up to {@code asOf}; hours around the clock, to the thousandth. */
    public record EffortView(int contacts, int repeats, int handoffs, double waitedHours, Instant asOf) {

        static EffortView of(Effort effort, Instant asOf) {
            return new EffortView(
                    effort.contacts(),
                    effort.repeats(),
                    effort.handoffs(),
                    Math.round(effort.waitedHours() * 1_000) / 1_000.0,
                    asOf);
        }
    }

    /**
     * How its promises stand.
     *
     * @param nextDueAt when the next open one is due
     * @param pendingDueAt when the first one is or was due that is neither kept nor released; lists sort and filter by it
     */
    public record PromisesView(
            int open,
            int broken,
            @Nullable Instant nextDueAt,
            @Nullable Instant pendingDueAt) {}

    /**
     * A snooze that nobody has taken up again.
     *
     * @param until its end; when it has passed, the exception is back since then
     * @param newsAt when the client last wrote into it, or null
     */
    public record SnoozeView(Instant until, @Nullable Instant newsAt) {

        static @Nullable SnoozeView of(TicketView.Shelved shelved) {
            Instant until = shelved.until();
            return until == null ? null : new SnoozeView(until, shelved.newsAt());
        }
    }

    static ExceptionTicketView of(TicketView ticket) {
        return new ExceptionTicketView(
                ticket.id(),
                ticket.number(),
                ticket.state(),
                ticket.raisedBy(),
                new Named(ticket.account().id(), ticket.account().name()),
                Named.of(ticket.contact()),
                Named.of(ticket.owner()),
                ticket.summary(),
                ticket.goal(),
                ticket.description(),
                ticket.impact(),
                ticket.channel(),
                Named.of(ticket.category()),
                Named.of(ticket.offering()),
                ticket.externalId(),
                ticket.source(),
                ticket.reportedAt(),
                ticket.firstReplyAt(),
                ticket.waitingSince(),
                ticket.resolvedAt(),
                ticket.resolution(),
                ticket.closedAt(),
                ticket.closedBy(),
                ticket.closedEvidence(),
                null,
                ticket.follows(),
                EffortView.of(ticket.effort(), ticket.asOf()),
                new PromisesView(
                        ticket.promises().open(),
                        ticket.promises().broken(),
                        ticket.promises().nextDueAt(),
                        ticket.promises().pendingDueAt()),
                ticket.tags(),
                SnoozeView.of(ticket.shelved()),
                ticket.shelved().away(),
                ticket.allowed(),
                ticket.createdAt(),
                ticket.updatedAt(),
                ticket.version());
    }
}
