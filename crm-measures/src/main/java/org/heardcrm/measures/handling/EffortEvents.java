package org.heardcrm.measures.handling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each figure of an exception's {@link Effort} is made of. The counts are as many as the events named here, and the
 * turns together last as long as {@link Effort#waited}.
 *
 * <p>Source: Heard's own rule HS-1, a convention.
 *
 * @param contacts the numbers of the events by which the client got in touch, in order
 * @param repeats  the numbers of the {@code REPEAT}s, in order
 * @param handoffs the numbers of the {@code HANDOFF}s, in order
 * @param turns    the times in which it was our turn, in order; none overlap
 */
public record EffortEvents(List<Long> contacts, List<Long> repeats, List<Long> handoffs, List<Turn> turns) {

    public EffortEvents {
        contacts = List.copyOf(contacts);
        repeats = List.copyOf(repeats);
        handoffs = List.copyOf(handoffs);
        turns = List.copyOf(turns);
    }

    /**
     * A time in which it was our turn.
     *
     * @param began the number of the event that made it ours
     * @param ended the number of the event that ended it, or absent while it lasts
     * @param until when it ended, or the instant up to which is counted
     */
    public record Turn(long began, Instant from, @Nullable Long ended, Instant until) {

        public Duration length() {
            return Duration.between(from, until);
        }
    }

    /**
     * What the effort at this instant is made of; the events come in whatever order, and those after {@code asOf} are left
     * out.
     *
     * @throws IllegalArgumentException when two events have the same number
     */
    public static EffortEvents of(Collection<HandlingEvent> events, Instant asOf) {
        HandlingLog log = HandlingLog.of(events, asOf);
        return new EffortEvents(
                log.events().stream()
                        .filter(HandlingEvent::isClientsWord)
                        .map(HandlingEvent::seq)
                        .toList(),
                log.seqs(HandlingEventType.REPEAT),
                log.seqs(HandlingEventType.HANDOFF),
                turns(log));
    }

    private static List<Turn> turns(HandlingLog log) {
        List<Turn> turns = new ArrayList<>();
        WaitClock clock = WaitClock.STOPPED;
        HandlingEvent began = null;
        for (HandlingEvent event : log.events()) {
            clock = clock.after(event);
            boolean ours = clock.state() == WaitClock.State.US;
            if (ours && began == null) {
                began = event;
            } else if (!ours && began != null) {
                turns.add(new Turn(began.seq(), began.at(), event.seq(), event.at()));
                began = null;
            }
        }
        if (began != null) {
            turns.add(new Turn(began.seq(), began.at(), null, log.asOf()));
        }
        return turns;
    }
}
