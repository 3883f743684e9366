package org.heardcrm.tickets;

import java.time.Instant;
import org.heardcrm.platform.DomainEvent;

/**
 * Somebody asked for a member's eye in a note.
 *
 * @param seq the note's number within its exception
 */
public record MemberMentioned(long ticketId, long seq, long memberId, Instant at) implements DomainEvent {}
