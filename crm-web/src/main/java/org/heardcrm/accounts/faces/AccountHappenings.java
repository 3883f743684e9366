package org.heardcrm.accounts.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.Change;
import org.heardcrm.accounts.application.AccountTimeline;
import org.heardcrm.accounts.application.AccountTimeline.Entry;
import org.heardcrm.accounts.application.AccountTimeline.Paid;
import org.heardcrm.accounts.application.AccountTimeline.Person;
import org.heardcrm.platform.faces.Shown;
import org.heardcrm.platform.faces.Words;
import org.jspecify.annotations.Nullable;

/** What the room of accounts itself knows, said in the viewer's language. */
@RequestScoped
public class AccountHappenings {

    @Inject
    private AccountTimeline timeline;

    @Inject
    private Words words;

    @Inject
    private Shown shown;

    List<Happening> of(AccountId account, Instant before, int limit) {
        return timeline.before(account, before, limit).stream().map(this::said).toList();
    }

    private Happening said(Entry entry) {
        return new Happening(entry.at(), sentence(entry), entry.byName(), null);
    }

    private String sentence(Entry entry) {
        String key = "accounts.fact." + entry.type();
        Change change = entry.change();
        Person person = entry.contact();
        Paid paid = entry.revenue();
        if (change != null) {
            return words.with(
                    key, words.get("accounts.field." + change.field()), value(change, true), value(change, false));
        }
        if (person != null) {
            return words.with(key, person.name());
        }
        return paid == null
                ? words.get(key)
                : words.with(key, shown.money(paid.money()), paid.month().toString());
    }

    private String value(Change change, boolean before) {
        @Nullable String value = before ? change.before() : change.after();
        if (value == null) {
            return words.get("accounts.nothing");
        }
        return change.field().equals("kind") ? words.get("accounts.kind." + value) : value;
    }
}
