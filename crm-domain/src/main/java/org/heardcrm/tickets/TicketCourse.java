package org.heardcrm.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.heardcrm.platform.Author;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to an exception so far: how many events, when the last of them was, what they add up to; and which
 * of them nobody has stored yet. It is what the parts of an exception share: each asks it whether an act is possible
 * ({@link #require}), and tells it what happened ({@link #append}) and was said ({@link #say}).
 */
@Embeddable
class TicketCourse {

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "last_seq")
    private long lastSeq;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "next_due_at")
    private @Nullable Instant nextDueAt;

    @Column(name = "open_steps")
    private int openSteps;

    @Embedded
    private TicketSummary standing = TicketSummary.blank();

    @Transient
    private @Nullable TicketId ticket;

    @Transient
    private List<TicketEvent> newEvents = new ArrayList<>();

    @Transient
    private List<Message> newMessages = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected TicketCourse() {
        // for JPA
    }

    /** An exception begins; what was said about it first is its first message. */
    static TicketCourse beginning(TicketId id, Opening opening, Instant now) {
        TicketCourse course = new TicketCourse().of(id);
        course.lastAt = opening.reportedAt();
        Side side = opening.raisedBy().side();
        TicketEvent event = course.append(course.event(EventType.OPENED, side, opening.by(), opening.reportedAt())
                .through(opening.channel())
                .recordedAt(now));
        if (opening.description() != null && !opening.description().isBlank()) {
            course.say(event, side == Side.CLIENT ? MessageKind.CLIENT : MessageKind.REPLY, opening.description());
        }
        return course;
    }

    /** What happened elsewhere is told, in the order of its instants, and asked for no permission. */
    void takeOver(List<ImportedEvent> events, Instant reportedAt, Instant now) {
        events.stream().sorted(Comparator.comparing(ImportedEvent::at)).forEachOrdered(event -> {
            event.expectBetween(reportedAt, now);
            append(event.asOf(now));
        });
    }

    /** Whose course it is: what is embedded has no identity of its own, and events need one. */
    TicketCourse of(TicketId id) {
        ticket = id;
        return this;
    }

    /** @throws ActNotPossible when the table has no place for the act in this standing */
    void require(Act act) {
        if (!allows(act)) {
            throw ActNotPossible.of(act, standing.state(), allowed());
        }
    }

    boolean allows(Act act) {
        return act.isPossible(standing.state(), standing.closedBy(), standing.isConfirmed());
    }

    List<String> allowed() {
        return Act.allowed(standing.state(), standing.closedBy(), standing.isConfirmed());
    }

    /** An event that is not appended yet; clocks differ, and none stands before the one it follows. */
    TicketEvent event(EventType type, Side side, Author by, Instant at) {
        return TicketEvent.of(type, side, by, at.isBefore(lastAt) ? lastAt : at);
    }

    /** Events stand in the order of their instants, so that following them one by one is replaying them. */
    TicketEvent append(TicketEvent event) {
        event.as(Objects.requireNonNull(ticket, "A course is an exception's."), ++lastSeq);
        lastAt = event.at();
        updatedAt = event.recordedAt();
        standing.after(event);
        newEvents.add(event);
        return event;
    }

    TicketEvent append(EventType type, Side side, Author by, Instant at) {
        return append(event(type, side, by, at));
    }

    /** The words of an event that was appended. */
    void say(TicketEvent event, MessageKind kind, String body) {
        newMessages.add(Message.of(event, kind, body));
    }

    void isDueNext(@Nullable Instant at) {
        nextDueAt = at;
    }

    void hasOpenSteps(int count) {
        openSteps = count;
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

    @Nullable
    Instant nextDueAt() {
        return nextDueAt;
    }

    int openSteps() {
        return openSteps;
    }

    TicketSummary standing() {
        return standing;
    }
}
