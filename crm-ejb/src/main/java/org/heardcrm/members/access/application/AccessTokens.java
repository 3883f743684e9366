package org.heardcrm.members.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.access.AccessToken;
import org.heardcrm.members.access.AccessTokenId;
import org.heardcrm.platform.NotFound;

/** All tokens ever issued, revoked ones too. */
@ApplicationScoped
public class AccessTokens {

    @PersistenceContext(unitName = "heard")
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected AccessTokens() {
        // for CDI
    }

    public void add(AccessToken token) {
        entities.persist(token);
    }

    /** @throws NotFound when there is none */
    public AccessToken byId(AccessTokenId id) {
        return Optional.ofNullable(entities.find(AccessToken.class, id.value()))
                .orElseThrow(() -> NotFound.of("This token"));
    }

    /** Those of a member that were not revoked. */
    public List<AccessToken> openOf(MemberId member) {
        return entities.createQuery(
                        "select t from AccessToken t where t.member = :member and t.revokedAt is null",
                        AccessToken.class)
                .setParameter("member", member.value())
                .getResultList();
    }

    public void flush() {
        entities.flush();
    }
}
