package org.heardcrm.accounts.faces;

import static java.util.Objects.requireNonNull;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.application.AccountRow;
import org.heardcrm.accounts.application.AccountSearch;
import org.jspecify.annotations.Nullable;

/** One account; its parts ask this page which one, and what of it is being written. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountSearch accounts;

    private String id = "";
    private @Nullable String edit;
    private transient @Nullable AccountRow account;

    /** @throws org.heardcrm.platform.NotFound when there is none, or the address names none */
    public void load() {
        account = accounts.byId(AccountId.parse(id));
    }

    public AccountRow getAccount() {
        if (account == null) {
            load();
        }
        return requireNonNull(account);
    }

    AccountId accountId() {
        return AccountId.parse(id);
    }

    /** Where the page goes after something was written: itself, with nothing being written. */
    String again() {
        return "/accounts/account.xhtml?faces-redirect=true&id=" + id;
    }

    /** @param part "summary", "contact" or "revenue" */
    public boolean writes(String part) {
        return part.equals(edit);
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public @Nullable String getEdit() {
        return edit;
    }

    public void setEdit(@Nullable String edit) {
        this.edit = edit;
    }
}
