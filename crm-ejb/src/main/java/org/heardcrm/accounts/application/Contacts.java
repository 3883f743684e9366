package org.heardcrm.accounts.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.Contact;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.platform.Duplicate.Candidate;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.application.Sql;
import org.jspecify.annotations.Nullable;

/** All contacts. */
@ApplicationScoped
public class Contacts {

    static final String NOUN = "This contact";

    @PersistenceContext(unitName = "heard")
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** Stores it at once: what is asked by SQL afterwards sees it. */
    public void add(Contact contact) {
        entities.persist(contact);
        entities.flush();
    }

    /** @throws NotFound when there is none */
    public Contact byId(ContactId id) {
        return found(entities.find(Contact.class, id.value()));
    }

    /**
     * Held until the transaction ends, so that changes come one after the other.
     *
     * @throws NotFound when there is none
     */
    public Contact forChange(ContactId id) {
        return found(entities.find(Contact.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    void flush() {
        entities.flush();
    }

    /** The person with this address, without case. */
    List<Candidate> withEmail(String email) {
        return sql.all("select id, name from contact where lower(email) = lower(?)", Accounts::candidate, email);
    }

    List<Candidate> withExternalId(String externalId) {
        return sql.all("select id, name from contact where external_id = ?", Accounts::candidate, externalId);
    }

    /** Those of the account with exactly this name, without case. */
    List<Candidate> named(AccountId account, String name) {
        return sql.all(
                "select c.id, c.name from contact c join contact_account m on m.contact_id = c.id"
                        + " where m.account_id = ? and lower(c.name) = lower(?) order by c.id",
                Accounts::candidate,
                account,
                name);
    }

    boolean belongs(AccountId account, ContactId contact) {
        return sql.one(
                        "select 1 from contact_account where account_id = ? and contact_id = ?",
                        row -> true,
                        account,
                        contact)
                .isPresent();
    }

    private static Contact found(@Nullable Contact contact) {
        if (contact == null) {
            throw NotFound.of(NOUN);
        }
        return contact;
    }
}
