package org.heardcrm.accounts.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.application.KeepingAccounts;
import org.heardcrm.platform.Duplicate;
import org.heardcrm.platform.Duplicate.Candidate;
import org.heardcrm.platform.faces.PageMessages;

/** A new account; when one like it is known, the member looks at that one first. */
@Named
@ViewScoped
public class NewAccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private KeepingAccounts keeping;

    @Inject
    private PageMessages messages;

    private final AccountForm form = new AccountForm();
    private List<Candidate> candidates = List.of();

    public String create() {
        return create(false);
    }

    /** It is another one of the same name. */
    public String createAnyway() {
        return create(true);
    }

    private String create(boolean allowDuplicate) {
        try {
            AccountId id = keeping.create(form.toDetails(), allowDuplicate);
            messages.say("accounts.opened", form.getName());
            return "/accounts/account.xhtml?faces-redirect=true&id=" + id;
        } catch (Duplicate known) {
            candidates = List.copyOf(known.candidates());
            messages.refuse("accounts.known");
            return "";
        }
    }

    public AccountForm getForm() {
        return form;
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }
}
