package org.heardcrm.accounts.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.accounts.application.AccountRow;
import org.heardcrm.accounts.application.AccountSearch;
import org.heardcrm.accounts.application.ContactRow;
import org.heardcrm.accounts.application.ContactRow.MembershipRow;
import org.heardcrm.accounts.application.ContactSearch;
import org.heardcrm.platform.application.ListRequest;

/** Offers contacts and accounts while somebody types. */
@Named
@RequestScoped
public class Finder {

    private static final int OFFERED = 8;

    @Inject
    private ContactSearch contacts;

    @Inject
    private AccountSearch accounts;

    public List<Choice> contacts(String typed) {
        return contacts.find(like(typed)).items().stream().map(Finder::of).toList();
    }

    public List<Choice> accounts(String typed) {
        return accounts.find(like(typed)).items().stream().map(Finder::of).toList();
    }

    Choice contact(String id) {
        return of(contacts.byId(ContactId.parse(id)));
    }

    Choice account(String id) {
        return of(accounts.byId(AccountId.parse(id)));
    }

    private static ListRequest like(String typed) {
        return ListRequest.first(OFFERED, Map.of("q", typed)).sortedBy("name");
    }

    private static Choice of(ContactRow row) {
        String label = Stream.concat(
                        Stream.of(row.details().name()), row.accounts().stream().map(MembershipRow::name))
                .limit(2)
                .collect(Collectors.joining(" · "));
        return new Choice(row.id().toString(), label);
    }

    private static Choice of(AccountRow row) {
        return new Choice(row.id().toString(), row.details().name());
    }
}
