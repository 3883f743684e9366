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
import org.heardcrm.platform.Evidence;
import org.jspecify.annotations.Nullable;

/** One dated fact in an exception's life: appended, never changed; every measure is computed from these. */
@Entity
@Table(name = "ticket_event")
@IdClass(TicketEventKey.class)
public class TicketEvent {

    /** The value of a REPLY after which we wait for the client. */
    public static final String ASKS = "asks";

    @Id
    @Column(name = "ticket_id")
    private long ticketId;

    @Id
    private long seq;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private EventType type;

    @Enumerated(EnumType.STRING)
    private Side actor;

    @Embedded
    private Author by;

    private @Nullable String ref;
    private @Nullable Instant due;
    private @Nullable String value;

    @Enumerated(EnumType.STRING)
    private @Nullable Channel channel;

    @Enumerated(EnumType.STRING)
    private @Nullable Evidence evidence;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected TicketEvent() {
        // for JPA
    }

    /** An event at an instant; the aggregate gives it its place by {@link #as}. */
    static TicketEvent of(EventType type, Side actor, Author by, Instant at) {
        TicketEvent event = new TicketEvent();
        event.type = type;
        event.actor = actor;
        event.by = by;
        event.at = at;
        event.recordedAt = at;
        return event;
    }

    TicketEvent as(TicketId ticket, long number) {
        ticketId = ticket.value();
        seq = number;
        return this;
    }

    TicketEvent about(@Nullable String reference) {
        ref = reference;
        return this;
    }

    TicketEvent dueAt(Instant instant) {
        due = instant;
        return this;
    }

    TicketEvent saying(@Nullable String words) {
        value = words;
        return this;
    }

    TicketEvent through(@Nullable Channel way) {
        channel = way;
        return this;
    }

    TicketEvent knownBy(@Nullable Evidence how) {
        evidence = how;
        return this;
    }

    TicketEvent recordedAt(Instant instant) {
        recordedAt = instant;
        return this;
    }

    public TicketId ticketId() {
        return new TicketId(ticketId);
    }

    public long seq() {
        return seq;
    }

    public Instant at() {
        return at;
    }

    public EventType type() {
        return type;
    }

    public Side actor() {
        return actor;
    }

    public Author by() {
        return by;
    }

    /**
     * What the event is about: a promise's or a message's number within the exception, a member's identifier, or, of an
     * INVITED, the skill by which members were asked ({@code skill:5}).
     */
    public @Nullable String ref() {
        return ref;
    }

    public @Nullable Instant due() {
        return due;
    }

    public @Nullable String value() {
        return value;
    }

    public @Nullable Channel channel() {
        return channel;
    }

    public @Nullable Evidence evidence() {
        return evidence;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    boolean isByClient() {
        return actor == Side.CLIENT;
    }

    boolean asks() {
        return type == EventType.REPLY && ASKS.equals(value);
    }
}
