package org.heardcrm.accounts.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.heardcrm.accounts.AccountDetails;
import org.heardcrm.accounts.Change;
import org.heardcrm.accounts.application.AccountRow;
import org.heardcrm.accounts.application.KeepingAccounts;
import org.heardcrm.platform.Stale;
import org.heardcrm.platform.faces.PageMessages;
import org.jspecify.annotations.Nullable;

/** What is known of the account, and the form that changes it. */
@Named
@ViewScoped
public class SummaryPart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountPage page;

    @Inject
    private KeepingAccounts keeping;

    @Inject
    private PageMessages messages;

    private @Nullable AccountForm form;
    private long version;
    private transient List<Change> meanwhile = List.of();

    /** What the form shows: the account as it was when the form was opened, then what was typed. */
    public AccountForm getForm() {
        if (form == null) {
            AccountRow account = page.getAccount();
            form = AccountForm.of(account.details());
            version = account.version();
        }
        return form;
    }

    public String save() {
        AccountDetails typed = getForm().toDetails();
        try {
            keeping.edit(page.accountId(), version, typed);
        } catch (Stale changed) {
            show(typed, changed);
            return "";
        }
        messages.say("accounts.saved");
        return page.again();
    }

    /** Nothing typed is lost: what differs now is shown beside it, and saving again means it. */
    private void show(AccountDetails typed, Stale changed) {
        page.load();
        version = changed.current();
        meanwhile = page.getAccount().details().changesTo(typed);
        messages.refuse("accounts.changedMeanwhile");
    }

    /** Fields that another member left otherwise: before is theirs, after what was typed here. */
    public List<Change> getMeanwhile() {
        return meanwhile == null ? List.of() : meanwhile;
    }
}
