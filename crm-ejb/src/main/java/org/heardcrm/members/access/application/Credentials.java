package org.heardcrm.members.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.access.Credential;
import org.heardcrm.members.access.Secret;

/** What members log in with. */
@ApplicationScoped
public class Credentials {

    @PersistenceContext(unitName = "heard")
    private EntityManager entities;

    private Event<AccessChanged> changed;

    @SuppressWarnings("NullAway.Init")
    protected Credentials() {
        // for CDI
    }

    @Inject
    public Credentials(Event<AccessChanged> changed) {
        this.changed = changed;
    }

    public Optional<Credential> of(MemberId member) {
        return Optional.ofNullable(entities.find(Credential.class, member.value()));
    }

    /** The credential to be changed, or a new one without a password. */
    public Credential forChange(MemberId member, Instant now) {
        changed.fire(new AccessChanged());
        return of(member).orElseGet(() -> {
            Credential fresh = Credential.of(member, now);
            entities.persist(fresh);
            return fresh;
        });
    }

    /** The credential that this link invites to, also when the link's time is over. */
    public Optional<Credential> invitedBy(Secret link) {
        return entities.createQuery("select c from Credential c where c.invitationHash = :hash", Credential.class)
                .setParameter("hash", link.hash())
                .getResultStream()
                .findFirst();
    }

    public void flush() {
        entities.flush();
    }
}
