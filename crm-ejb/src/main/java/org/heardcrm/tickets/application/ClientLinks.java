package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.ClientLink;
import org.heardcrm.tickets.ClientLinkId;
import org.heardcrm.tickets.TicketId;

/** The private links of clients; by its token's hash, since the token itself is nowhere. */
@ApplicationScoped
public class ClientLinks {

    @PersistenceContext(unitName = "heard")
    private EntityManager entities;

    @Inject
    private Sql sql;

    public void add(ClientLink link) {
        entities.persist(link);
        entities.flush();
    }

    public void remove(ClientLinkId id) {
        Optional.ofNullable(entities.find(ClientLink.class, id.value())).ifPresent(entities::remove);
    }

    /** @throws NotFound when the exception has no such link */
    public ClientLink byId(TicketId ticket, ClientLinkId id) {
        ClientLink link = entities.find(ClientLink.class, id.value());
        if (link == null || !link.ticketId().equals(ticket)) {
            throw NotFound.of("This link");
        }
        return link;
    }

    public Optional<ClientLink> withHash(byte[] hash) {
        return sql.one("select id from client_link where token_hash = ?", row -> row.number("id"), (Object) hash)
                .map(id -> entities.find(ClientLink.class, id));
    }

    /** Newest first. */
    public List<ClientLink> of(TicketId ticket) {
        return entities.createQuery(
                        "select l from ClientLink l where l.ticketId = :ticket order by l.createdAt desc, l.id desc",
                        ClientLink.class)
                .setParameter("ticket", ticket.value())
                .getResultList();
    }
}
