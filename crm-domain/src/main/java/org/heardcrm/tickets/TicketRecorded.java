package org.heardcrm.tickets;

import java.time.Instant;
import java.util.List;
import org.heardcrm.platform.DomainEvent;

/**
 * Something happened to an exception.
 *
 * @param types the types of the new events, in their order
 * @param fromSeq the first new event's number
 * @param toSeq the last new event's number
 */
public record TicketRecorded(long ticketId, long accountId, long fromSeq, long toSeq, List<EventType> types, Instant at)
        implements DomainEvent {}
