package org.heardcrm.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.heardcrm.platform.Line;
import org.jspecify.annotations.Nullable;

/** That a contact belongs to an account, in which role, since when. */
@Embeddable
public class Membership implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ROLE = 100;

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
        String line = Line.optional("/accounts", "A role", role, LONGEST_ROLE);
        return new Membership(account.value(), line == null ? "" : line, at);
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
