package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Stale;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.CannedReply;
import org.heardcrm.tickets.CannedReplyId;
import org.jspecify.annotations.Nullable;

/** All canned replies, retired ones too. */
@ApplicationScoped
public class CannedReplies {

    @PersistenceContext(unitName = "heard")
    private EntityManager entities;

    @Inject
    private Sql sql;

    public void add(CannedReply reply) {
        entities.persist(reply);
        entities.flush();
    }

    /**
     * @param version what the caller has seen, or null when it does not matter
     * @throws NotFound when there is none
     * @throws Stale when it was changed since
     */
    public CannedReply byId(CannedReplyId id, @Nullable Long version) {
        CannedReply reply = Optional.ofNullable(entities.find(CannedReply.class, id.value()))
                .orElseThrow(() -> NotFound.of("This canned reply"));
        if (version != null && version != reply.version()) {
            throw new Stale("This canned reply", reply.version());
        }
        return reply;
    }

    /** Upper and lower case are the same. */
    public Optional<CannedReplyId> named(String name) {
        return sql.one(
                "select id from canned_reply where lower(name) = lower(?)",
                row -> new CannedReplyId(row.number("id")),
                name.strip());
    }

    public void flush() {
        entities.flush();
    }
}
