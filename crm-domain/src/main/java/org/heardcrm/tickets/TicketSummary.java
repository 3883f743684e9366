package org.heardcrm.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.heardcrm.platform.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What an exception's events add up to: state, owner, effort and who waits since when. It is kept beside the exception
 * so that lists need not replay, and it has one way to change: {@link #after(TicketEvent)}, event by event in their
 * order. Replaying them all from {@link #blank()} gives the same summary; {@code check} proves it.
 */
@Embeddable
public class TicketSummary {

    /** Whose time runs. */
    enum RunningClock {
        US,
        CLIENT,
        NONE
    }

    @Enumerated(EnumType.STRING)
    private TicketState state = TicketState.OPEN;

    @Column(name = "owner_id")
    private @Nullable Long ownerId;

    @Column(name = "cover_id")
    private @Nullable Long coverId;

    @Column(name = "cover_until")
    private @Nullable Instant coverUntil;

    private int contacts;
    private int repeats;
    private int handoffs;

    @Enumerated(EnumType.STRING)
    private RunningClock clock = RunningClock.NONE;

    @Column(name = "clock_since")
    private @Nullable Instant clockSince;

    @Column(name = "waited_micros")
    private long waitedMicros;

    @Column(name = "first_reply_at")
    private @Nullable Instant firstReplyAt;

    @Column(name = "waiting_since")
    private @Nullable Instant waitingSince;

    @Column(name = "quiet_since")
    private @Nullable Instant quietSince;

    @Column(name = "resolved_at")
    private @Nullable Instant resolvedAt;

    private @Nullable String resolution;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "closed_by")
    private @Nullable ClosedBy closedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "closed_evidence")
    private @Nullable Evidence closedEvidence;

    private boolean confirmed;

    @Embedded
    private Tags tags = Tags.none();

    @Embedded
    private Shelf shelf = Shelf.empty();

    protected TicketSummary() {
        // for JPA, and the blank beginning
    }

    static TicketSummary blank() {
        return new TicketSummary();
    }

    /** The summary that these events, in their order, give. */
    public static TicketSummary replaying(Iterable<TicketEvent> events) {
        TicketSummary summary = blank();
        events.forEach(summary::after);
        return summary;
    }

    void after(TicketEvent event) {
        tags.after(event);
        shelf.after(event);
        switch (event.type()) {
            case OPENED -> opened(event);
            case REPLY -> replied(event);
            case CLIENT_MESSAGE -> clientWrote(event);
            case OWNED, HANDOFF -> passedOn(event);
            case COVERED -> covered(event);
            case REPEAT -> repeats++;
            case RESOLVED -> resolved(event);
            case CONFIRMED -> confirmed = true;
            case CLOSED -> closed(event);
            case REOPENED -> reopened(event);
            default -> {
                // the others record what was said or promised and change nothing here
            }
        }
    }

    private void opened(TicketEvent event) {
        run(RunningClock.US, event.at());
        clientSpoke(event);
    }

    private void replied(TicketEvent event) {
        if (firstReplyAt == null) {
            firstReplyAt = event.at();
        }
        waitingSince = null;
        if (event.asks()) {
            run(RunningClock.CLIENT, event.at());
            state = isOver() ? state : TicketState.WAITING_ON_CLIENT;
        } else if (state == TicketState.OPEN) {
            state = TicketState.WORKING;
        }
    }

    private void clientWrote(TicketEvent event) {
        clientSpoke(event);
        if (clock == RunningClock.CLIENT) {
            run(RunningClock.US, event.at());
        }
        if (state == TicketState.WAITING_ON_CLIENT) {
            state = TicketState.WORKING;
        } else if (state == TicketState.RESOLVED) {
            quietSince = event.at();
        }
    }

    private void clientSpoke(TicketEvent event) {
        if (event.isByClient()) {
            contacts++;
            if (waitingSince == null) {
                waitingSince = event.at();
            }
        }
    }

    private void passedOn(TicketEvent event) {
        ownerId = event.ref() == null ? null : Long.valueOf(event.ref());
        coverId = null;
        coverUntil = null;
        if (event.type() == EventType.HANDOFF) {
            handoffs++;
        }
    }

    private void covered(TicketEvent event) {
        coverId = event.ref() == null ? null : Long.valueOf(event.ref());
        coverUntil = event.due();
    }

    private void resolved(TicketEvent event) {
        run(RunningClock.NONE, event.at());
        state = TicketState.RESOLVED;
        resolvedAt = event.at();
        resolution = event.value();
        quietSince = event.at();
        waitingSince = null;
        confirmed = false;
    }

    private void closed(TicketEvent event) {
        run(RunningClock.NONE, event.at());
        state = TicketState.CLOSED;
        closedAt = event.at();
        closedBy = ClosedBy.valueOf(Objects.requireNonNull(event.value(), "A closing says by whom."));
        closedEvidence = event.evidence();
        quietSince = null;
        waitingSince = null;
    }

    private void reopened(TicketEvent event) {
        run(RunningClock.US, event.at());
        state = TicketState.WORKING;
        resolvedAt = null;
        resolution = null;
        closedAt = null;
        closedBy = null;
        closedEvidence = null;
        quietSince = null;
        confirmed = false;
        clientSpoke(event);
    }

    private void run(RunningClock next, Instant at) {
        waitedMicros = waitedMicros(at);
        clock = next;
        clockSince = next == RunningClock.NONE ? null : at;
    }

    private long waitedMicros(Instant at) {
        return waitedMicros + Effort.runningMicros(clock == RunningClock.US ? clockSince : null, at);
    }

    /** The effort the exception has cost the client up to an instant. */
    public Effort effort(Instant asOf) {
        return Effort.of(contacts, repeats, handoffs, waitedMicros(asOf));
    }

    /** RESOLVED or CLOSED. */
    boolean isOver() {
        return state == TicketState.RESOLVED || state == TicketState.CLOSED;
    }

    public TicketState state() {
        return state;
    }

    public @Nullable Long ownerId() {
        return ownerId;
    }

    /** Who is asked instead of the owner, or was until the owner came back; null for nobody. */
    public @Nullable Long coverId() {
        return coverId;
    }

    /** When the owner is back; null when nobody knows, or nobody covers. */
    public @Nullable Instant coverUntil() {
        return coverUntil;
    }

    public int handoffs() {
        return handoffs;
    }

    public @Nullable Instant firstReplyAt() {
        return firstReplyAt;
    }

    /** The client's first word since our last one, or null when they do not wait. */
    public @Nullable Instant waitingSince() {
        return waitingSince;
    }

    /** When the quiet days began: the later of RESOLVED and the client's last word; null unless resolved. */
    public @Nullable Instant quietSince() {
        return quietSince;
    }

    public @Nullable Instant resolvedAt() {
        return resolvedAt;
    }

    public @Nullable String resolution() {
        return resolution;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable ClosedBy closedBy() {
        return closedBy;
    }

    public @Nullable Evidence closedEvidence() {
        return closedEvidence;
    }

    /** The client confirmed the resolution that now stands. */
    public boolean isConfirmed() {
        return confirmed;
    }

    public Tags tags() {
        return tags;
    }

    /** Whether it is laid aside. */
    public Shelf shelf() {
        return shelf;
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(
                state,
                ownerId,
                coverId,
                coverUntil,
                contacts,
                repeats,
                handoffs,
                clock,
                clockSince,
                waitedMicros,
                firstReplyAt,
                waitingSince,
                quietSince,
                resolvedAt,
                resolution,
                closedAt,
                closedBy,
                closedEvidence,
                confirmed,
                tags,
                shelf);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TicketSummary that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    @Override
    public String toString() {
        return parts().toString();
    }
}
