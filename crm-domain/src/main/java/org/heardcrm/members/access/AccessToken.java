package org.heardcrm.members.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.heardcrm.members.MemberId;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * The right to call Heard's REST, in the name of a member or of an integration, for some scopes. Its value is shown once
 * when it is issued; here is its hash. It ends when it expires, is revoked, or its member leaves, whichever is first.
 */
@Entity
@Table(name = "access_token")
public class AccessToken {

    @Id
    private long id;

    private String name;

    @Column(name = "member_id")
    private @Nullable Long member;

    @Column(name = "integration_id")
    private @Nullable Long integration;

    private String scopes;

    private String hash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "last_used_at", insertable = false, updatable = false)
    private @Nullable Instant lastUsedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected AccessToken() {
        // for JPA
    }

    private AccessToken(AccessTokenId id, Terms terms, Secret secret, Instant now) {
        this.id = id.value();
        this.name = terms.name();
        this.scopes = terms.scopes().stored();
        this.expiresAt = terms.expiresAt();
        this.hash = secret.hash();
        this.createdAt = now;
    }

    /**
     * What a token is issued for.
     *
     * @param name 1 to 120 characters, for the list of tokens
     * @param expiresAt null when it does not expire
     */
    public record Terms(
            String name, Scopes scopes, @Nullable Instant expiresAt) {

        /** @throws RuleBroken when the name has another length */
        public Terms {
            name = name.strip();
            if (name.isEmpty() || name.length() > 120) {
                throw new RuleBroken("token-name", "/name", "A token's name has 1 to 120 characters.");
            }
        }

        private void checkAt(Instant now) {
            if (expiresAt != null && !expiresAt.isAfter(now)) {
                throw new RuleBroken("token-expiry", "/expiresAt", "A token cannot expire before it is issued.");
            }
        }
    }

    /** @throws RuleBroken when it would expire at once */
    public static AccessToken ofMember(AccessTokenId id, MemberId member, Terms terms, Secret secret, Instant now) {
        terms.checkAt(now);
        AccessToken token = new AccessToken(id, terms, secret, now);
        token.member = member.value();
        return token;
    }

    /** @throws RuleBroken when it would expire at once */
    public static AccessToken ofIntegration(
            AccessTokenId id, IntegrationId integration, Terms terms, Secret secret, Instant now) {
        terms.checkAt(now);
        AccessToken token = new AccessToken(id, terms, secret, now);
        token.integration = integration.value();
        return token;
    }

    /** The token is of no use any more; revoking it again changes nothing. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public boolean isValidAt(Instant instant) {
        return revokedAt == null && (expiresAt == null || instant.isBefore(expiresAt));
    }

    public AccessTokenId id() {
        return new AccessTokenId(id);
    }

    public String name() {
        return name;
    }

    public @Nullable MemberId member() {
        return member == null ? null : new MemberId(member);
    }

    public @Nullable IntegrationId integration() {
        return integration == null ? null : new IntegrationId(integration);
    }

    public Set<String> scopes() {
        return Scopes.read(scopes);
    }

    public String hash() {
        return hash;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant expiresAt() {
        return expiresAt;
    }

    /** To the minute; null when it was never used. */
    public @Nullable Instant lastUsedAt() {
        return lastUsedAt;
    }

    public @Nullable Instant revokedAt() {
        return revokedAt;
    }
}
