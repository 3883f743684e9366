package org.heardcrm.tickets.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.accounts.application.AccountSearch;
import org.heardcrm.accounts.application.ContactSearch;
import org.heardcrm.members.MemberId;
import org.heardcrm.offerings.CategoryId;
import org.heardcrm.offerings.OfferingId;
import org.heardcrm.offerings.application.CategoryList;
import org.heardcrm.offerings.application.OfferingList;
import org.heardcrm.platform.HeardFailure;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.faces.Shown;
import org.heardcrm.platform.faces.Words;
import org.heardcrm.tickets.application.OwnerChoices;

/** What narrows the list, in words, each to be taken away again. */
@Named
@RequestScoped
public class FilterPart {

    /** What the form of the list itself says. */
    private static final Set<String> TYPED = Set.of("q", "state", "owner", "impact", "channel", "category");

    @Inject
    private WorkspacePage page;

    @Inject
    private AccountSearch accounts;

    @Inject
    private ContactSearch contacts;

    @Inject
    private CategoryList categories;

    @Inject
    private OfferingList offerings;

    @Inject
    private OwnerChoices owners;

    @Inject
    private Words words;

    @Inject
    private Shown shown;

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
                case "offering" ->
                    offerings.byId(OfferingId.parse(value)).details().name();
                case "state" -> states(value);
                case "snoozed", "putAway" -> words.get(value.equals("true") ? "platform.yes" : "platform.no");
                case "source" -> words.get("tickets.source." + value);
                case "channel" -> words.get("tickets.channel." + value);
                case "waitingBefore", "promiseDueBefore", "reportedFrom", "reportedTo", "updatedSince" ->
                    shown.moment(Conditions.instant(name, value));
                default -> "“" + value + "”";
            };
        } catch (HeardFailure unknown) {
            return value;
        }
    }

    private String states(String value) {
        return Stream.of(value.split(","))
                .map(state -> words.get("platform.state." + state))
                .collect(Collectors.joining(", "));
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

    /** What stays as it is when somebody searches or narrows further. */
    public List<Map.Entry<String, String>> getKept() {
        return page.filters().entrySet().stream()
                .filter(filter -> !TYPED.contains(filter.getKey()))
                .toList();
    }
}
