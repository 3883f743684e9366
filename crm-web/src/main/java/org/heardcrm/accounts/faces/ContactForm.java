package org.heardcrm.accounts.faces;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.Belonging;
import org.heardcrm.accounts.ContactDetails;
import org.heardcrm.accounts.application.ContactRow;
import org.heardcrm.accounts.application.ContactRow.MembershipRow;
import org.jspecify.annotations.Nullable;

/** What somebody types about a contact of one account; the contact's other accounts stay as they are. */
public class ContactForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private long version;
    private @Nullable String name;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String externalId;
    private @Nullable String language;
    private @Nullable String role;
    private boolean primary;
    private long account;
    private List<Belonging> others = List.of();

    static ContactForm in(AccountId account) {
        ContactForm form = new ContactForm();
        form.account = account.value();
        form.primary = true;
        return form;
    }

    static ContactForm of(ContactRow row, AccountId account) {
        ContactForm form = in(account);
        form.version = row.version();
        form.name = row.details().name();
        form.email = row.details().email();
        form.phone = row.details().phone();
        form.externalId = row.details().externalId();
        form.language = row.details().language();
        form.others = row.accounts().stream()
                .filter(membership -> !membership.account().equals(account))
                .map(ContactForm::belonging)
                .toList();
        row.accounts().stream()
                .filter(membership -> membership.account().equals(account))
                .forEach(form::takeMembership);
        return form;
    }

    private void takeMembership(MembershipRow membership) {
        role = membership.role();
        primary = membership.primary();
    }

    private static Belonging belonging(MembershipRow membership) {
        return new Belonging(membership.account(), membership.role(), membership.primary());
    }

    ContactDetails toDetails() {
        return new ContactDetails(name == null ? "" : name, email, phone, externalId, language);
    }

    /** This account with the role that was typed, and the others; one of them is primary. */
    List<Belonging> belongings() {
        Belonging here = new Belonging(new AccountId(account), role, primary);
        return Stream.concat(
                        Stream.of(here),
                        others.stream()
                                .map(other ->
                                        new Belonging(other.account(), other.role(), !primary && other.primary())))
                .toList();
    }

    /** Whether the person belongs to other accounts too, so that one has to be the primary one. */
    public boolean isElsewhereToo() {
        return !others.isEmpty();
    }

    long version() {
        return version;
    }

    void meansVersion(long current) {
        version = current;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public boolean isPrimary() {
        return primary;
    }

    public void setPrimary(boolean primary) {
        this.primary = primary;
    }
}
