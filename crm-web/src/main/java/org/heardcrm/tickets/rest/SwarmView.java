package org.heardcrm.tickets.rest;

import java.time.Instant;
import java.util.List;
import org.heardcrm.tickets.HelperState;
import org.heardcrm.tickets.application.Swarm;
import org.heardcrm.tickets.rest.ExceptionTicketView.Named;
import org.jspecify.annotations.Nullable;

/**
 * Who helps the owner of an exception.
 *
 * @param cover who is asked while the owner is away, or null
 * @param coverUntil when the owner is back, or null when nobody knows
 * @param helpers in the order in which they were asked or came; who comes back stands there once more
 * @param asOf up to when it is counted how long somebody has helped
 */
public record SwarmView(
        @Nullable Named owner,
        @Nullable Named cover,
        @Nullable Instant coverUntil,
        List<HelperView> helpers,
        Instant asOf) {

    /**
     * Somebody's part.
     *
     * @param skill the name of the skill they were asked for
     * @param invited whether they were asked; else they came by themselves
     * @param invitedBy the name of whoever asked them
     * @param words what they were asked
     * @param since when they were asked or came
     * @param endedAt when they declined, left, or were needed no longer
     * @param helpedHours how long they have helped, around the clock, to the thousandth
     * @param reason why they declined
     */
    public record HelperView(
            Named member,
            HelperState state,
            @Nullable String skill,
            boolean invited,
            @Nullable String invitedBy,
            @Nullable String words,
            Instant since,
            @Nullable Instant joinedAt,
            @Nullable Instant endedAt,
            @Nullable Double helpedHours,
            @Nullable String reason,
            @Nullable Instant thankedAt,
            @Nullable String thanks) {

        static HelperView of(Swarm.Help help) {
            return new HelperView(
                    new Named(help.member().id(), help.member().name()),
                    help.state(),
                    help.skill(),
                    help.invited(),
                    help.by(),
                    help.words(),
                    help.since(),
                    help.joinedAt(),
                    help.endedAt(),
                    help.helped() == null ? null : help.helped().toMillis() / 3_600 / 1_000.0,
                    help.reason(),
                    help.thankedAt(),
                    help.thanks());
        }
    }

    static SwarmView of(Swarm.Standing standing) {
        return new SwarmView(
                Named.of(standing.owner()),
                Named.of(standing.cover()),
                standing.coverUntil(),
                standing.helpers().stream().map(HelperView::of).toList(),
                standing.asOf());
    }
}
