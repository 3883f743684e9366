package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.application.Ids;
import org.heardcrm.platform.application.Names;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.HeldReply;
import org.heardcrm.tickets.HeldReplyId;
import org.heardcrm.tickets.TicketId;

/** The replies that have not left yet, each locked while something is done with it. */
@ApplicationScoped
public class HeldReplies {

    @PersistenceContext(unitName = "heard")
    private EntityManager entities;

    @Inject
    private Sql sql;

    @Inject
    private Ids ids;

    HeldReplyId nextId() {
        return new HeldReplyId(ids.next());
    }

    void add(HeldReply reply) {
        entities.persist(reply);
        entities.flush();
    }

    /** @throws NotFound when there is none, any more or at all */
    HeldReply toChange(HeldReplyId id) {
        HeldReply reply = entities.find(
                HeldReply.class,
                id.value(),
                LockModeType.PESSIMISTIC_WRITE,
                Map.of("jakarta.persistence.lock.timeout", 10_000));
        return Optional.ofNullable(reply).orElseThrow(() -> NotFound.of("This held reply"));
    }

    void remove(HeldReply reply) {
        entities.remove(reply);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /** The exceptions with a reply that is due. */
    List<TicketId> due(Instant now) {
        return sql.all(
                "select ticket_id, min(due_at) as first from held_reply where not back and due_at <= ?"
                        + " group by ticket_id order by first limit 200",
                row -> new TicketId(row.number("ticket_id")),
                now);
    }

    /** The one of an exception that leaves next, when it is due. */
    Optional<HeldReplyId> firstDue(TicketId ticket, Instant now) {
        return sql.one(
                "select id from held_reply where ticket_id = ? and not back and due_at <= ? order by due_at, id limit 1",
                row -> new HeldReplyId(row.number("id")),
                ticket,
                now);
    }

    /** The name of somebody else whose reply leaves before this instant, if there is one. */
    Optional<String> leavingOf(TicketId ticket, Author butNot, Instant until) {
        return sql.one(
                "select coalesce(" + Names.ofAuthor("h") + ", '') as by_name from held_reply h where h.ticket_id = ?"
                        + " and not h.back and h.due_at <= ?"
                        + " and (h.by_kind, coalesce(h.by_id, 0)) <> (?, coalesce(?, 0)) limit 1",
                row -> row.text("by_name"),
                ticket,
                until,
                butNot.kind(),
                butNot.id());
    }

    /** What has come back to this author in the exception goes, since it was said again. */
    void forgetBack(TicketId ticket, Author by) {
        sql.update(
                "delete from held_reply where ticket_id = ? and back and by_kind = ? and by_id is not distinct from ?",
                ticket,
                by.kind(),
                by.id());
    }
}
