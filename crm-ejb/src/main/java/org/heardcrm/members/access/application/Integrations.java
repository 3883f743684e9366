package org.heardcrm.members.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.heardcrm.members.access.Integration;

/** The programs that have, or had, a token of their own. */
@ApplicationScoped
public class Integrations {

    @PersistenceContext(unitName = "heard")
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected Integrations() {
        // for CDI
    }

    public void add(Integration integration) {
        entities.persist(integration);
        entities.flush();
    }

    /** Upper and lower case are the same. */
    public Optional<Integration> named(String name) {
        return entities.createQuery("select i from Integration i where lower(i.name) = lower(:name)", Integration.class)
                .setParameter("name", name.strip())
                .getResultStream()
                .findFirst();
    }
}
