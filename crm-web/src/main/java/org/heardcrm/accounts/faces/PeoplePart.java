package org.heardcrm.accounts.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.accounts.application.ContactRow;
import org.heardcrm.accounts.application.ContactSearch;
import org.heardcrm.accounts.application.KeepingContacts;
import org.heardcrm.platform.Duplicate;
import org.heardcrm.platform.Languages;
import org.heardcrm.platform.Stale;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.faces.PageMessages;
import org.heardcrm.platform.faces.Words;
import org.jspecify.annotations.Nullable;

/** The people of the account, and the form for one of them. */
@Named
@ViewScoped
public class PeoplePart implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    @Inject
    private AccountPage page;

    @Inject
    private ContactSearch contacts;

    @Inject
    private KeepingContacts keeping;

    @Inject
    private PageMessages messages;

    @Inject
    private Words words;

    private @Nullable String contact;
    private @Nullable ContactForm form;
    private transient @Nullable Slice<ContactRow> people;

    public Slice<ContactRow> getPeople() {
        Slice<ContactRow> known = people;
        if (known == null) {
            known = contacts.find(
                    ListRequest.first(MOST, Map.of("account", page.getId())).sortedBy("name"));
            people = known;
        }
        return known;
    }

    /** In which languages a person can be written to. */
    public List<String> getLanguages() {
        return Languages.SPOKEN;
    }

    /** How many there are, as far as they are read. */
    public String getCount() {
        int read = getPeople().items().size();
        return getPeople().next() == null ? Integer.toString(read) : words.with("accounts.atMost", read);
    }

    /** The person being written: the one the address names, or somebody new in this account. */
    public ContactForm getForm() {
        ContactForm typed = form;
        if (typed == null) {
            typed = contact == null
                    ? ContactForm.in(page.accountId())
                    : ContactForm.of(contacts.byId(ContactId.parse(contact)), page.accountId());
            form = typed;
        }
        return typed;
    }

    public String save() {
        ContactForm typed = getForm();
        try {
            if (contact == null) {
                keeping.create(typed.toDetails(), typed.belongings());
            } else {
                keeping.edit(ContactId.parse(contact), typed.version(), typed.toDetails(), typed.belongings());
            }
        } catch (Duplicate known) {
            messages.refuse("accounts.contactKnown", known.candidates().get(0).name());
            return "";
        } catch (Stale changed) {
            typed.meansVersion(changed.current());
            messages.refuse("accounts.contactChanged");
            return "";
        }
        messages.say("accounts.contactSaved", typed.getName());
        return page.again();
    }

    public @Nullable String getContact() {
        return contact;
    }

    public void setContact(@Nullable String contact) {
        this.contact = contact;
    }
}
