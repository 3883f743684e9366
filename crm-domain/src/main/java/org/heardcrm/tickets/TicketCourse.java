package org.heardcrm.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.heardcrm.platform.Author;

/**
 * What has happened to an exception so far: how many events, when the last of them was, what they add up to; and which
 * of them nobody has stored yet.
 */
@Embeddable
class TicketCourse {

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "last_seq")
    private long lastSeq;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Embedded
    private TicketSummary standing = TicketSummary.blank();

    @Transient
    private List<TicketEvent> newEvents = new ArrayList<>();

    @Transient
    private List<Message> newMessages = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected TicketCourse() {
        // for JPA
    }

    static TicketCourse beginning(Instant at) {
        TicketCourse course = new TicketCourse();
        course.lastAt = at;
        return course;
    }

    /** An event that is not appended yet; clocks differ, and none stands before the one it follows. */
    TicketEvent event(EventType type, Side side, Author by, Instant at) {
        return TicketEvent.of(type, side, by, at.isBefore(lastAt) ? lastAt : at);
    }

    /** Events stand in the order of their instants, so that following them one by one is replaying them. */
    TicketEvent append(TicketId ticket, TicketEvent event) {
        event.as(ticket, ++lastSeq);
        lastAt = event.at();
        updatedAt = event.recordedAt();
        standing.after(event);
        newEvents.add(event);
        return event;
    }

    void say(TicketEvent event, MessageKind kind, String body) {
        newMessages.add(Message.of(event, kind, body));
    }

    void stored() {
        newEvents.clear();
        newMessages.clear();
    }

    List<TicketEvent> newEvents() {
        return List.copyOf(newEvents);
    }

    List<Message> newMessages() {
        return List.copyOf(newMessages);
    }

    /** The number that the next event will have. */
    long nextSeq() {
        return lastSeq + 1;
    }

    long lastSeq() {
        return lastSeq;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    TicketSummary standing() {
        return standing;
    }
}
