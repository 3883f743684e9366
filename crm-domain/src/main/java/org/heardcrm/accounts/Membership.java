package org.heardcrm.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** That a contact belongs to an account, in which role, since when. */
@Embeddable
public class Membership implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "account_id")
    private long account;

    /** Empty when not known: the row is found again by its values, and null equals nothing. */
    private String role;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {
        // for JPA
    }

    private Membership(long account, String role, Instant joinedAt) {
        this.account = account;
        this.role = role;
        this.joinedAt = joinedAt;
    }

    static Membership of(AccountId account, @Nullable String role, Instant at) {
        return new Membership(account.value(), role == null ? "" : role, at);
    }

    public AccountId account() {
        return new AccountId(account);
    }

    public @Nullable String role() {
        return role.isEmpty() ? null : role;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Membership that
                && account == that.account
                && role.equals(that.role)
                && joinedAt.equals(that.joinedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(account, role, joinedAt);
    }
}
