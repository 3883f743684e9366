package org.heardcrm.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.heardcrm.platform.Author;
import org.jspecify.annotations.Nullable;

/**
 * A next step of the plan by which an exception is worked out with its client: ours or theirs. It is open until it is
 * done; done by mistake, it is open again; what is no longer needed is dropped. It is numbered by the event that planned
 * it.
 */
@Entity
@Table(name = "plan_step")
@IdClass(TicketEventKey.class)
public class PlanStep {

    /** How long its words may be, in characters. */
    public static final int LONGEST = 500;

    @Id
    @Column(name = "ticket_id")
    private long ticketId;

    @Id
    private long seq;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String words;

    @Embedded
    private Author by;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "dropped_at")
    private @Nullable Instant droppedAt;

    @SuppressWarnings("NullAway.Init")
    protected PlanStep() {
        // for JPA
    }

    static PlanStep planned(TicketEvent event, Side side, String words) {
        PlanStep step = new PlanStep();
        step.ticketId = event.ticketId().value();
        step.seq = event.seq();
        step.side = side;
        step.words = Words.required("/words", "A step", words, LONGEST);
        step.by = event.by();
        step.plannedAt = event.at();
        return step;
    }

    void tick(Instant at) {
        requireNotDropped();
        if (doneAt != null) {
            throw PlanStepIsSettled.done();
        }
        doneAt = at;
    }

    void untick() {
        requireNotDropped();
        if (doneAt == null) {
            throw PlanStepIsSettled.notDone();
        }
        doneAt = null;
    }

    void drop(Instant at) {
        requireNotDropped();
        if (doneAt != null) {
            throw PlanStepIsSettled.done();
        }
        droppedAt = at;
    }

    private void requireNotDropped() {
        if (droppedAt != null) {
            throw PlanStepIsSettled.dropped();
        }
    }

    /** Neither done nor dropped. */
    public boolean isOpen() {
        return doneAt == null && droppedAt == null;
    }

    public TicketId ticketId() {
        return new TicketId(ticketId);
    }

    public long seq() {
        return seq;
    }

    /** As the exception's events refer to it. */
    String ref() {
        return Long.toString(seq);
    }

    /** Whose step it is. */
    public Side side() {
        return side;
    }

    public String words() {
        return words;
    }

    public Author by() {
        return by;
    }

    public Instant plannedAt() {
        return plannedAt;
    }

    public @Nullable Instant doneAt() {
        return doneAt;
    }

    public @Nullable Instant droppedAt() {
        return droppedAt;
    }
}
