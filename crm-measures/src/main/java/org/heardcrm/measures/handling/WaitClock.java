package org.heardcrm.measures.handling;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is, and how long each side has waited for the other so far.
 *
 * <p>{@code OPENED} and {@code REOPENED} start it on us; a {@code REPLY} that asks puts it on the client, whatever it
 * stood on; a {@code CLIENT_MESSAGE} while it is on the client puts it back on us; {@code RESOLVED} and {@code CLOSED}
 * stop it. Nothing else moves it, so the order of all other events does not matter.
 *
 * <p>Time is elapsed time, 24 hours a day and 7 days a week: the client's life is. Durations are exact and never
 * negative; {@code onUs + onClient} never exceeds the time since the first event. A clock may be stored as its four
 * parts and taken up again later: folding events one by one gives what folding them all at once gives.
 *
 * <p>Source: Heard's own rule HS-1, a convention.
 *
 * @param state    whose turn it is now
 * @param since    the instant of the last event that the clock listens to, up to which time has been counted; absent
 *                 before the first
 * @param onUs     how long it was our turn, up to {@code since}
 * @param onClient how long it was the client's turn, up to {@code since}
 */
public record WaitClock(State state, @Nullable Instant since, Duration onUs, Duration onClient) {

    /** Whose turn it is. */
    public enum State {
        /** Ours: the client waits. */
        US,
        /** The client's: we asked something. */
        CLIENT,
        /** Nobody's: not begun, resolved or closed. */
        NONE
    }

    /** The clock of an exception to which nothing has happened yet. */
    public static final WaitClock STOPPED = new WaitClock(State.NONE, null, Duration.ZERO, Duration.ZERO);

    /** The clock after all of these events, which may come in any order. */
    public static WaitClock of(Collection<HandlingEvent> events) {
        WaitClock clock = STOPPED;
        for (HandlingEvent event :
                events.stream().sorted(HandlingEvent.IN_ORDER).toList()) {
            clock = clock.after(event);
        }
        return clock;
    }

    /**
     * The clock after one more event; events of one instant come by their number.
     *
     * @throws EventOutOfOrder when the clock listens to such an event and has already read a later one
     */
    public WaitClock after(HandlingEvent event) {
        return switch (event.type()) {
            case OPENED, REOPENED -> turned(State.US, event);
            case REPLY -> event.asksClient() ? turned(State.CLIENT, event) : this;
            case CLIENT_MESSAGE -> turned(state == State.CLIENT ? State.US : state, event);
            case RESOLVED, CLOSED -> turned(State.NONE, event);
            default -> this;
        };
    }

    /** How long it was our turn up to that instant; an instant before {@code since} is read as {@code since}. */
    public Duration waitedOnUs(Instant asOf) {
        return state == State.US ? onUs.plus(sinceUntil(asOf)) : onUs;
    }

    /** How long it was the client's turn up to that instant; one before {@code since} is read as {@code since}. */
    public Duration waitedOnClient(Instant asOf) {
        return state == State.CLIENT ? onClient.plus(sinceUntil(asOf)) : onClient;
    }

    private WaitClock turned(State next, HandlingEvent event) {
        Instant at = event.at();
        if (since != null && at.isBefore(since)) {
            throw new EventOutOfOrder(event, since);
        }
        return new WaitClock(next, at, waitedOnUs(at), waitedOnClient(at));
    }

    private Duration sinceUntil(Instant asOf) {
        return since == null || asOf.isBefore(since) ? Duration.ZERO : Duration.between(since, asOf);
    }
}
