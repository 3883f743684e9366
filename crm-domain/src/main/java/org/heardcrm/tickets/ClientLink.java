package org.heardcrm.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.heardcrm.platform.Author;
import org.jspecify.annotations.Nullable;

/**
 * A private link to one exception for its client. Who holds the token sees that exception and nothing else. Only the
 * token's hash is kept; a link expires and can be revoked.
 */
@Entity
@Table(name = "client_link")
public class ClientLink {

    /** How long a link opens its exception. */
    public static final Duration LIFE = Duration.ofDays(180);

    @Id
    private long id;

    @Column(name = "ticket_id")
    private long ticketId;

    @Column(name = "contact_id")
    private @Nullable Long contactId;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Embedded
    private Author by;

    @SuppressWarnings("NullAway.Init")
    protected ClientLink() {
        // for JPA
    }

    public static ClientLink made(ClientLinkId id, ExceptionTicket ticket, byte[] tokenHash, Author by, Instant now) {
        ClientLink link = new ClientLink();
        link.id = id.value();
        link.ticketId = ticket.id().value();
        link.contactId = ticket.contactId();
        link.tokenHash = tokenHash.clone();
        link.createdAt = now;
        link.expiresAt = now.plus(LIFE);
        link.by = by;
        return link;
    }

    /** It opens nothing from now on; revoked again, it stays as it is. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public boolean isValid(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    public boolean opens(byte[] hash) {
        return java.security.MessageDigest.isEqual(tokenHash, hash);
    }

    public ClientLinkId id() {
        return new ClientLinkId(id);
    }

    public TicketId ticketId() {
        return new TicketId(ticketId);
    }

    /** For whom it was made, or null when nobody of the client was known. */
    public @Nullable Long contactId() {
        return contactId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public @Nullable Instant revokedAt() {
        return revokedAt;
    }

    public Author by() {
        return by;
    }
}
