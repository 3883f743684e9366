package org.heardcrm.check.application;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.MessageKind;
import org.heardcrm.tickets.PlanStep;
import org.heardcrm.tickets.Promise;
import org.heardcrm.tickets.TicketEvent;
import org.heardcrm.tickets.application.Queue;
import org.heardcrm.tickets.application.QueueMembership;

/** All exceptions with all that belongs to them, a few hundred at a time in the order of their identifiers. */
@ApplicationScoped
public class TicketFiles {

    private static final int AT_A_TIME = 500;

    @PersistenceContext(unitName = "heard")
    private EntityManager entities;

    @Inject
    private Sql sql;

    @Inject
    private QueueMembership membership;

    /**
     * @param asOf when the queues are looked at
     * @return the next files after this identifier; none at the end
     */
    List<TicketFile> after(long id, Instant asOf) {
        List<ExceptionTicket> tickets = entities.createQuery(
                        "select t from ExceptionTicket t where t.id > :id order by t.id", ExceptionTicket.class)
                .setParameter("id", id)
                .setMaxResults(AT_A_TIME)
                .getResultList();
        List<TicketFile> files = tickets.isEmpty() ? List.of() : files(tickets, asOf);
        entities.clear();
        return files;
    }

    private List<TicketFile> files(List<ExceptionTicket> tickets, Instant asOf) {
        long first = tickets.get(0).id().value();
        long last = tickets.get(tickets.size() - 1).id().value();
        Map<Long, List<TicketEvent>> events = of(TicketEvent.class, first, last).stream()
                .collect(groupingBy(event -> event.ticketId().value()));
        Map<Long, List<Promise>> promises = of(Promise.class, first, last).stream()
                .collect(groupingBy(promise -> promise.ticketId().value()));
        Map<Long, List<PlanStep>> steps = of(PlanStep.class, first, last).stream()
                .collect(groupingBy(step -> step.ticketId().value()));
        Map<Long, List<SpokenLine>> spoken = spoken(first, last).stream().collect(groupingBy(SpokenLine::ticketId));
        Map<Long, Set<Queue>> queues = membership.between(first, last, asOf);
        return tickets.stream()
                .map(ticket -> new TicketFile(
                        ticket,
                        events.getOrDefault(ticket.id().value(), List.of()),
                        promises.getOrDefault(ticket.id().value(), List.of()),
                        steps.getOrDefault(ticket.id().value(), List.of()),
                        spoken.getOrDefault(ticket.id().value(), List.of()),
                        queues.getOrDefault(ticket.id().value(), Set.of())))
                .toList();
    }

    private <T> List<T> of(Class<T> part, long first, long last) {
        return entities.createQuery(
                        "select p from " + part.getSimpleName()
                                + " p where p.ticketId between :first and :last order by p.ticketId, p.seq",
                        part)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** Messages without their bodies, which may be long and are compared with nothing. */
    private List<SpokenLine> spoken(long first, long last) {
        return sql.all(
                "select ticket_id, seq, kind, at from message where ticket_id between ? and ? order by ticket_id, seq",
                row -> new SpokenLine(
                        row.number("ticket_id"),
                        row.number("seq"),
                        row.oneOf(MessageKind.class, "kind"),
                        row.instant("at")),
                first,
                last);
    }
}
