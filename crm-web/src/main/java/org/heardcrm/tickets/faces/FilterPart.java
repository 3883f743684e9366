package org.heardcrm.tickets.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.accounts.application.AccountSearch;
import org.heardcrm.accounts.application.ContactSearch;
import org.heardcrm.members.MemberId;
import org.heardcrm.offerings.CategoryId;
import org.heardcrm.offerings.application.CategoryList;
import org.heardcrm.platform.HeardFailure;
import org.heardcrm.platform.faces.Words;
import org.heardcrm.tickets.Impact;
import org.heardcrm.tickets.application.OwnerChoices;

/** What narrows the list, in words, each to be taken away again. */
@Named
@RequestScoped
public class FilterPart {

    /** What the form of the list itself says. */
    private static final Set<String> TYPED = Set.of("q", "impact", "channel");

    @Inject
    private WorkspacePage page;

    @Inject
    private AccountSearch accounts;

    @Inject
    private ContactSearch contacts;

    @Inject
    private CategoryList categories;

    @Inject
    private OwnerChoices owners;

    @Inject
    private Words words;

    private List<Chip> chips = List.of();

    /** One filter: the parameter's name, and its value as people call it. */
    public record Chip(String name, String value) {}

    @PostConstruct
    void load() {
        chips = page.filters().entrySet().stream()
                .map(filter -> new Chip(filter.getKey(), told(filter.getKey(), filter.getValue())))
                .toList();
    }

    /** A value that names nothing is told as it was asked: the list beside it says the rest. */
    private String told(String name, String value) {
        try {
            return switch (name) {
                case "account" ->
                    accounts.byId(AccountId.parse(value)).details().name();
                case "contact" ->
                    contacts.byId(ContactId.parse(value)).details().name();
                case "category" -> categories.byId(CategoryId.parse(value)).path();
                case "owner" -> owner(value);
                case "impact" -> words.get("platform.impact." + value);
                case "state" -> words.get("platform.state." + value);
                case "channel" -> words.get("tickets.channel." + value);
                default -> "“" + value + "”";
            };
        } catch (HeardFailure unknown) {
            return value;
        }
    }

    private String owner(String value) {
        return value.matches("[0-9]+")
                ? owners.byId(MemberId.parse(value))
                        .map(OwnerChoices.Choice::name)
                        .orElse(value)
                : words.get("tickets.owner." + value);
    }

    public List<Chip> getChips() {
        return chips;
    }

    public Impact[] getImpacts() {
        return Impact.values();
    }

    /** What stays as it is when somebody searches or narrows further. */
    public List<Map.Entry<String, String>> getKept() {
        return page.filters().entrySet().stream()
                .filter(filter -> !TYPED.contains(filter.getKey()))
                .toList();
    }
}
