package org.heardcrm.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's part in the swarm of an exception. They are asked or come by themselves; who is asked joins or declines; who
 * has joined may leave, and be thanked then or later, once. Who comes back has another part. It is numbered by the event
 * that brought them in; several who were asked by one skill share it.
 */
@Entity
@Table(name = "helper")
@IdClass(HelperKey.class)
public class Helper {

    @Id
    @Column(name = "ticket_id")
    private long ticketId;

    @Id
    private long seq;

    @Id
    @Column(name = "member_id")
    private long memberId;

    @Column(name = "skill_id")
    private @Nullable Long skillId;

    @Enumerated(EnumType.STRING)
    private HelperState state;

    @Column(name = "joined_at")
    private @Nullable Instant joinedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "thanked_at")
    private @Nullable Instant thankedAt;

    @SuppressWarnings("NullAway.Init")
    protected Helper() {
        // for JPA
    }

    /** @param skill what they were asked for, or null when they were asked by name */
    static Helper asked(TicketEvent event, long member, @Nullable Long skill) {
        return made(event, member, skill, HelperState.ASKED);
    }

    /** They came by themselves. */
    static Helper joined(TicketEvent event, long member) {
        Helper helper = made(event, member, null, HelperState.JOINED);
        helper.joinedAt = event.at();
        return helper;
    }

    private static Helper made(TicketEvent event, long member, @Nullable Long skill, HelperState state) {
        Helper helper = new Helper();
        helper.ticketId = event.ticketId().value();
        helper.seq = event.seq();
        helper.memberId = member;
        helper.skillId = skill;
        helper.state = state;
        return helper;
    }

    void join(Instant at) {
        state = HelperState.JOINED;
        joinedAt = at;
    }

    void end(HelperState how, Instant at) {
        state = how;
        endedAt = at;
    }

    void thank(Instant at) {
        thankedAt = at;
    }

    /** Asked or joined: nobody is both, or either twice. */
    public boolean isIn() {
        return state == HelperState.ASKED || state == HelperState.JOINED;
    }

    /** Joined at some time, whether or not they have left since. */
    public boolean hasHelped() {
        return joinedAt != null;
    }

    /** Whether one of those who were asked together was faster. */
    boolean isAskedWith(Helper other) {
        return state == HelperState.ASKED && skillId != null && seq == other.seq;
    }

    public TicketId ticketId() {
        return new TicketId(ticketId);
    }

    public long seq() {
        return seq;
    }

    public long memberId() {
        return memberId;
    }

    public @Nullable Long skillId() {
        return skillId;
    }

    public HelperState state() {
        return state;
    }

    public @Nullable Instant joinedAt() {
        return joinedAt;
    }

    /** When they declined, left, or were needed no longer. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable Instant thankedAt() {
        return thankedAt;
    }
}
