package org.heardcrm.tickets.application;

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
import org.jspecify.annotations.Nullable;

/**
 * An exception as lists and pages show it.
 *
 * @param description the first words said about it
 * @param waitingSince since when the client waits for our word, or null
 * @param effort what it has cost the client up to {@code asOf}
 * @param promises how its promises stand at {@code asOf}
 * @param follows the closed exception that it goes on from
 * @param tags in the order of the alphabet
 * @param demo whether it belongs to the demo firm
 */
public record TicketView(
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
        @Nullable String follows,
        Effort effort,
        Instant asOf,
        PromiseCount promises,
        List<String> allowed,
        List<String> tags,
        Shelved shelved,
        boolean demo,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** Something else, by its identifier and its name. */
    public record Named(String id, String name) {}

    /**
     * Promises of an exception at an instant.
     *
     * @param open due later
     * @param broken not kept by their time, kept late or not at all
     * @param nextDueAt the earliest due time of those that are open, or null
     * @param pendingDueAt the earliest due time of those neither kept nor released, passed or not, or null
     */
    public record PromiseCount(
            int open,
            int broken,
            @Nullable Instant nextDueAt,
            @Nullable Instant pendingDueAt) {}

    /**
     * Whether it is laid aside at {@code asOf}.
     *
     * @param until the end of its snooze, which it has come back from when that has passed; or null
     * @param newsAt when the client last wrote into the snooze, or null
     * @param away as what it is put away, or null
     */
    public record Shelved(
            @Nullable Instant until,
            @Nullable Instant newsAt,
            @Nullable PutAwayAs away,
            Instant asOf) {

        public boolean isSnoozed() {
            return until != null && asOf.isBefore(until);
        }

        /** The time is over, and nobody has done anything with it since. */
        public boolean isBack() {
            return until != null && !isSnoozed();
        }
    }

    /** The client's last word stands without a reply: shown bold, and as "client wrote" once it is resolved. */
    public boolean isClientWaiting() {
        return waitingSince != null;
    }

    public boolean isAllowed(String act) {
        return allowed.contains(act);
    }
}
