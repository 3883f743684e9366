package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heardcrm.platform.DomainEvent;
import org.heardcrm.platform.Duplicate.Candidate;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Stale;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Ids;
import org.heardcrm.platform.application.Settings;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.TicketEvent;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.TicketNumber;
import org.heardcrm.tickets.TicketRecorded;
import org.jspecify.annotations.Nullable;

/** The exceptions, each loaded whole and locked for one act at a time. */
@ApplicationScoped
public class ExceptionTickets {

    @PersistenceContext(unitName = "heard")
    private EntityManager entities;

    @Inject
    private Ids ids;

    @Inject
    private Sql sql;

    @Inject
    private HeardClock clock;

    @Inject
    private Settings settings;

    @Inject
    private Event<DomainEvent> facts;

    @Inject
    private Instance<ClientWasWritten> letters;

    public TicketId nextId() {
        return new TicketId(ids.next());
    }

    public TicketNumber nextNumber() {
        return new TicketNumber(
                sql.one("select nextval('ticket_number')", row -> row.number(1)).orElseThrow());
    }

    /** The newest that goes on from a closed one. */
    Optional<TicketId> lastAfter(TicketId closed) {
        return sql.one(
                "select id from exception_ticket where follows = ? order by id desc limit 1",
                row -> new TicketId(row.number("id")),
                closed);
    }

    public void add(ExceptionTicket ticket) {
        entities.persist(ticket);
        keep(ticket);
    }

    /**
     * The exception, locked until the transaction ends. If its quiet days are over it is closed first, at the instant
     * they were over: nobody finds it open longer because a job was late.
     *
     * @param expected the version the caller has seen, or null if they do not say
     * @throws NotFound when there is none
     * @throws Stale when it has another version now
     */
    public ExceptionTicket toChange(TicketId id, @Nullable Long expected) {
        ExceptionTicket ticket = entities.find(
                ExceptionTicket.class,
                id.value(),
                LockModeType.PESSIMISTIC_WRITE,
                Map.of("jakarta.persistence.lock.timeout", 10_000));
        if (ticket == null) {
            throw NotFound.of("This exception");
        }
        if (expected != null && expected != ticket.version()) {
            throw new Stale("This exception", ticket.version());
        }
        closeIfQuiet(ticket);
        return ticket;
    }

    /** @throws NotFound when there is none */
    public ExceptionTicket byId(TicketId id) {
        ExceptionTicket ticket = entities.find(ExceptionTicket.class, id.value());
        if (ticket == null) {
            throw NotFound.of("This exception");
        }
        return ticket;
    }

    /** The one that another system calls so; none when there is none. */
    List<Candidate> withExternalId(String externalId) {
        return sql.all(
                "select id, number from exception_ticket where external_id = ?",
                row -> new Candidate(row.text("id"), new TicketNumber(row.number("number")).toString()),
                externalId);
    }

    /** Stores what happened since the exception was loaded, tells the other rooms, and lets a lost race show here. */
    public void keep(ExceptionTicket ticket) {
        List<TicketEvent> events = ticket.newEvents();
        if (events.isEmpty()) {
            return;
        }
        events.forEach(entities::persist);
        ticket.newMessages().forEach(entities::persist);
        entities.flush();
        TicketEvent last = events.get(events.size() - 1);
        facts.fire(new TicketRecorded(
                ticket.id().value(),
                ticket.accountId(),
                events.get(0).seq(),
                last.seq(),
                events.stream().map(TicketEvent::type).toList(),
                last.recordedAt()));
        ticket.stored();
    }

    private void closeIfQuiet(ExceptionTicket ticket) {
        Duration quiet = settings.quiet();
        if (ticket.ending().isQuietOver(quiet, clock.instant())) {
            ticket.ending().closeQuietly(quiet, wasReached(ticket));
            keep(ticket);
        }
    }

    /** Since it was resolved a letter was sent, a call was logged, or a link that the client could open existed. */
    private boolean wasReached(ExceptionTicket ticket) {
        Instant resolved = Objects.requireNonNull(ticket.standing().resolvedAt(), "Only what was resolved goes quiet.");
        return sql.one("""
                        select exists (select 1 from ticket_event
                                       where ticket_id = ? and type = 'REPLY' and channel = 'PHONE' and at >= ?)
                            or exists (select 1 from client_link
                                       where ticket_id = ? and expires_at > ?
                                         and coalesce(revoked_at, 'infinity') > ?) as reached
                        """, row -> row.is("reached"), ticket.id(), resolved, ticket.id(), resolved, resolved)
                        .orElse(false)
                || letters.stream().anyMatch(sent -> sent.since(ticket.id(), resolved));
    }
}
