package org.heardcrm.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client organisation, or one that may become one. It is opened as a prospect, a client or a former client; members
 * edit what is known about it; a won opportunity makes it a client.
 */
@Entity
@Table(name = "account")
public class Account {

    @Id
    private long id;

    @Version
    private long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private AccountKind kind;

    private @Nullable String domain;

    @Column(name = "external_id")
    private @Nullable String externalId;

    private @Nullable String tier;

    private @Nullable String industry;

    @Column(name = "size_band")
    private @Nullable String sizeBand;

    private @Nullable String country;

    @Column(name = "client_since")
    private @Nullable LocalDate clientSince;

    @Column(name = "ended_at")
    private @Nullable LocalDate endedAt;

    private boolean demo;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {
        // for JPA
    }

    private Account(AccountId id, AccountDetails details, Instant at) {
        this.id = id.value();
        this.createdAt = at;
        this.updatedAt = at;
        take(details);
    }

    /** A new account, of which this much is known. */
    public static Account opened(AccountId id, AccountDetails details, Instant at) {
        return new Account(id, details, at);
    }

    /** @return what has another value now; nothing when all was the same */
    public List<Change> edit(AccountDetails details, Instant at) {
        List<Change> changes = details().changesTo(details);
        if (!changes.isEmpty()) {
            take(details);
            updatedAt = at;
        }
        return changes;
    }

    /** A prospect or a former client becomes a client; who is one already stays as they are. */
    public List<Change> becomeClient(LocalDate since, Instant at) {
        return kind == AccountKind.CLIENT ? List.of() : edit(details().becomingClient(since), at);
    }

    /** Belongs to the demo firm and goes with it. */
    public void markDemo() {
        demo = true;
    }

    private void take(AccountDetails details) {
        name = details.name();
        kind = details.kind();
        domain = details.domain();
        externalId = details.externalId();
        tier = details.tier();
        industry = details.industry();
        sizeBand = details.sizeBand();
        country = details.country();
        clientSince = details.clientSince();
        endedAt = details.endedAt();
    }

    public AccountId id() {
        return new AccountId(id);
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public AccountKind kind() {
        return kind;
    }

    public boolean isDemo() {
        return demo;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public AccountDetails details() {
        return new AccountDetails(
                name, kind, domain, externalId, tier, industry, sizeBand, country, clientSince, endedAt);
    }
}
