package org.heardcrm.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * A sentence said to a client, by whom, due when. Made once; moved or released while its due time has not passed; kept
 * at any time, but kept late it stays broken. Its status is computed, never written by a timer. It is numbered by the
 * event that made it.
 */
@Entity
@Table(name = "promise")
@IdClass(TicketEventKey.class)
public class Promise {

    /** How long a sentence may be, in characters. */
    public static final int LONGEST = 500;

    @Id
    @Column(name = "ticket_id")
    private long ticketId;

    @Id
    private long seq;

    private String sentence;

    @Embedded
    private Author by;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private int moves;

    @Column(name = "kept_at")
    private @Nullable Instant keptAt;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    @SuppressWarnings("NullAway.Init")
    protected Promise() {
        // for JPA
    }

    static Promise made(TicketEvent event, String sentence, Instant due) {
        requireLater(due, event.at());
        Promise promise = new Promise();
        promise.ticketId = event.ticketId().value();
        promise.seq = event.seq();
        promise.sentence = Words.required("/sentence", "A promise", sentence, LONGEST);
        promise.by = event.by();
        promise.madeAt = event.at();
        promise.dueAt = due;
        return promise;
    }

    void keep(Instant at) {
        if (!isPending()) {
            throw new PromiseIsSettled(this);
        }
        keptAt = at;
    }

    void move(Instant due, Instant at) {
        requireMovable(at);
        requireLater(due, at);
        dueAt = due;
        moves++;
    }

    void release(Instant at) {
        requireMovable(at);
        releasedAt = at;
    }

    private void requireMovable(Instant at) {
        if (!isPending()) {
            throw new PromiseIsSettled(this);
        }
        if (at.isAfter(dueAt)) {
            throw new PromiseIsOverdue();
        }
    }

    static void requireLater(Instant due, Instant now) {
        if (!due.isAfter(now)) {
            throw new RuleBroken("due-in-future", "/dueAt", "A promise has to be due in the future.");
        }
    }

    /** Neither kept nor released, whether or not its due time has passed. */
    public boolean isPending() {
        return keptAt == null && releasedAt == null;
    }

    /** Its due time was moved at least once while it could be: shown as renegotiated. */
    public boolean isRenegotiated() {
        return moves > 0;
    }

    public PromiseStatus status(Instant now) {
        return PromiseStatus.of(dueAt, keptAt, releasedAt, now);
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

    public String sentence() {
        return sentence;
    }

    public Author by() {
        return by;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public int moves() {
        return moves;
    }

    public @Nullable Instant keptAt() {
        return keptAt;
    }

    public @Nullable Instant releasedAt() {
        return releasedAt;
    }
}
