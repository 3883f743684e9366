package org.heardcrm.accounts.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.heardcrm.accounts.Account;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.platform.Duplicate.Candidate;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;

/** All accounts. */
@ApplicationScoped
public class Accounts {

    static final String NOUN = "This account";

    @PersistenceContext(unitName = "heard")
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** Stores it at once: what is asked by SQL afterwards sees it. */
    public void add(Account account) {
        entities.persist(account);
        entities.flush();
    }

    /** @throws NotFound when there is none */
    public Account byId(AccountId id) {
        return found(entities.find(Account.class, id.value()));
    }

    /**
     * Held until the transaction ends, so that changes come one after the other.
     *
     * @throws NotFound when there is none
     */
    public Account forChange(AccountId id) {
        return found(entities.find(Account.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    void flush() {
        entities.flush();
    }

    /** Those with exactly this name, without case. */
    List<Candidate> named(String name) {
        return sql.all(
                "select id, name from account where lower(name) = lower(?) order by id", Accounts::candidate, name);
    }

    List<Candidate> withDomain(String domain) {
        return sql.all("select id, name from account where domain = ? order by id", Accounts::candidate, domain);
    }

    List<Candidate> withExternalId(String externalId) {
        return sql.all("select id, name from account where external_id = ?", Accounts::candidate, externalId);
    }

    static Candidate candidate(Row row) {
        return new Candidate(row.text("id"), row.text("name"));
    }

    private static Account found(@org.jspecify.annotations.Nullable Account account) {
        if (account == null) {
            throw NotFound.of(NOUN);
        }
        return account;
    }
}
