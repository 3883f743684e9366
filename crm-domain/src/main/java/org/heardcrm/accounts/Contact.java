package org.heardcrm.accounts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * A person. It belongs to one account first and may belong to others; with an address it is the same person in every
 * account.
 */
@Entity
@Table(name = "contact")
public class Contact {

    @Id
    private long id;

    @Version
    private long version;

    private String name;

    private @Nullable String email;

    private @Nullable String phone;

    @Column(name = "external_id")
    private @Nullable String externalId;

    private @Nullable String language;

    @Column(name = "primary_account_id")
    private long primaryAccount;

    @ElementCollection
    @CollectionTable(name = "contact_account", joinColumns = @JoinColumn(name = "contact_id"))
    private List<Membership> memberships = new ArrayList<>();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Contact() {
        // for JPA
    }

    private Contact(ContactId id, ContactDetails details, Instant at) {
        this.id = id.value();
        this.createdAt = at;
        this.updatedAt = at;
        take(details);
    }

    /**
     * A person we know from now on.
     *
     * @param belongings at least one; the first is the primary one unless another says so
     * @throws RuleBroken when there is none, an account twice, or two primary ones
     */
    public static Contact known(ContactId id, ContactDetails details, List<Belonging> belongings, Instant at) {
        Contact contact = new Contact(id, details, at);
        contact.settle(belongings, at);
        return contact;
    }

    public void edit(ContactDetails details, Instant at) {
        if (!details().equals(details)) {
            take(details);
            updatedAt = at;
        }
    }

    /**
     * Where this person belongs from now on; memberships that stay keep their date.
     *
     * @throws RuleBroken as in {@link #known}
     */
    public void settle(List<Belonging> belongings, Instant at) {
        primaryAccount = primaryOf(belongings).value();
        List<Membership> wanted = belongings.stream()
                .map(belonging -> Membership.of(
                        belonging.account(),
                        belonging.role(),
                        membershipIn(belonging.account())
                                .map(Membership::joinedAt)
                                .orElse(at)))
                .toList();
        memberships.retainAll(wanted);
        wanted.stream().filter(membership -> !memberships.contains(membership)).forEach(memberships::add);
        updatedAt = at;
    }

    /** Belongs to this account too; nothing happens when it does already. */
    public void join(AccountId account, Instant at) {
        if (!belongsTo(account)) {
            memberships.add(Membership.of(account, null, at));
            updatedAt = at;
        }
    }

    /** The accounts this person belongs to. */
    public List<AccountId> accounts() {
        return memberships.stream().map(Membership::account).toList();
    }

    public boolean belongsTo(AccountId account) {
        return membershipIn(account).isPresent();
    }

    private Optional<Membership> membershipIn(AccountId account) {
        return memberships.stream()
                .filter(membership -> membership.account().equals(account))
                .findFirst();
    }

    private static AccountId primaryOf(List<Belonging> belongings) {
        if (belongings.isEmpty()) {
            throw new RuleBroken("account-required", "/accounts", "A contact belongs to at least one account.");
        }
        Set<AccountId> accounts = new HashSet<>();
        for (int i = 0; i < belongings.size(); i++) {
            if (!accounts.add(belongings.get(i).account())) {
                throw new RuleBroken(
                        "account-twice", "/accounts/" + i + "/accountId", "A contact belongs to an account once.");
            }
        }
        List<Belonging> primary = belongings.stream().filter(Belonging::primary).toList();
        if (primary.size() > 1) {
            throw new RuleBroken("one-primary", "/accounts", "A contact has one primary account.");
        }
        return (primary.isEmpty() ? belongings : primary).get(0).account();
    }

    private void take(ContactDetails details) {
        name = details.name();
        email = details.email();
        phone = details.phone();
        externalId = details.externalId();
        language = details.language();
    }

    public ContactId id() {
        return new ContactId(id);
    }

    public long version() {
        return version;
    }

    public AccountId primaryAccount() {
        return new AccountId(primaryAccount);
    }

    public List<Membership> memberships() {
        return List.copyOf(memberships);
    }

    public ContactDetails details() {
        return new ContactDetails(name, email, phone, externalId, language);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
