package org.heardcrm.tickets.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.application.AccountRow;
import org.heardcrm.accounts.application.AccountSearch;
import org.heardcrm.accounts.application.ContactRow;
import org.heardcrm.accounts.application.ContactSearch;
import org.heardcrm.platform.application.ListRequest;
import org.jspecify.annotations.Nullable;

/** To whom it happened: an account we know, told apart from those that are like it, or a new one. */
@Named
@ViewScoped
public class AccountPart implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int OFFERED = 8;

    @Inject
    private AccountSearch accounts;

    @Inject
    private ContactSearch contacts;

    private @Nullable String typed;
    private @Nullable String account;
    private @Nullable String contact;
    private boolean asNew;

    /** The account that the address names. */
    public void open() {
        if (account != null) {
            choose(account);
        }
    }

    public void choose(String id) {
        AccountRow row = accounts.byId(AccountId.parse(id));
        account = id;
        typed = row.details().name();
        contact = null;
        asNew = false;
    }

    public List<String> suggest(String letters) {
        return like(letters).stream()
                .map(row -> row.details().name())
                .distinct()
                .toList();
    }

    /** Finds out which account the typed name means; one chosen before stays as long as it bears the name. */
    public void settle() {
        List<String> same = getCandidates().stream()
                .filter(this::bearsTheName)
                .map(row -> row.id().toString())
                .toList();
        if (account == null || !same.contains(account)) {
            account = same.size() == 1 ? same.get(0) : null;
            contact = null;
        }
    }

    /** Accounts that bear the typed name, or are like it, when it is not clear which is meant. */
    public List<AccountRow> getCandidates() {
        List<AccountRow> like = typed == null ? List.of() : like(typed);
        return isNameTaken(like) ? like.stream().filter(this::bearsTheName).toList() : like;
    }

    private List<AccountRow> like(String letters) {
        return accounts.find(ListRequest.first(OFFERED, Map.of("q", letters))).items();
    }

    private boolean isNameTaken(List<AccountRow> like) {
        return like.stream().anyMatch(this::bearsTheName);
    }

    private boolean bearsTheName(AccountRow row) {
        return row.details().name().equalsIgnoreCase(typed == null ? "" : typed.strip());
    }

    /** Whether the typed name is exactly one account's, or surely nobody's. */
    public boolean isClear() {
        List<AccountRow> candidates = getCandidates();
        return account != null || candidates.isEmpty() || (asNew && !isNameTaken(candidates));
    }

    /** Whether several accounts bear the very name, so that a new one cannot be meant. */
    public boolean isSeveral() {
        return account == null && isNameTaken(getCandidates());
    }

    /** The people of the account, in the order of their names. */
    public List<ContactRow> getContacts() {
        return account == null
                ? List.of()
                : contacts.find(ListRequest.first(ListRequest.MOST, Map.of("account", account))
                                .sortedBy("name"))
                        .items();
    }

    public @Nullable String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = typed;
    }

    public @Nullable String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = account;
    }

    public @Nullable String getContact() {
        return contact;
    }

    public void setContact(@Nullable String contact) {
        this.contact = contact;
    }

    public boolean isAsNew() {
        return asNew;
    }

    public void setAsNew(boolean asNew) {
        this.asNew = asNew;
    }
}
