package org.heardcrm.demo.application;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.members.MemberId;
import org.heardcrm.offerings.CategoryId;
import org.heardcrm.offerings.OfferingId;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Caller;
import org.heardcrm.tickets.TicketId;

/** Who and what of the plan has which identifier, from the moment it is there. */
final class Cast {

    private final List<Person> people;
    private final Map<Integer, MemberId> members = new HashMap<>();
    private final Map<Integer, AccountId> accounts = new HashMap<>();
    private final Map<String, ContactId> contacts = new HashMap<>();
    private final Map<List<String>, CategoryId> categories = new HashMap<>();
    private final Map<String, OfferingId> offerings = new HashMap<>();
    private final Map<Integer, TicketId> tickets = new HashMap<>();

    Cast(List<Person> people) {
        this.people = people;
    }

    void member(int number, MemberId id) {
        members.put(number, id);
    }

    MemberId member(int number) {
        return known(members.get(number));
    }

    /** The member as a caller, who may do here whatever the plan says. */
    Caller caller(int number) {
        Person person = people.get(number);
        return new Caller(
                Author.member(member(number)),
                person.login(),
                person.roles(),
                Set.of(),
                EnumSet.allOf(Right.class),
                null);
    }

    void account(int client, AccountId id) {
        accounts.put(client, id);
    }

    AccountId account(int client) {
        return known(accounts.get(client));
    }

    void contact(int client, int speaker, ContactId id) {
        contacts.put(client + "/" + speaker, id);
    }

    ContactId contact(int client, int speaker) {
        return known(contacts.get(client + "/" + speaker));
    }

    void category(List<String> path, CategoryId id) {
        categories.put(path, id);
    }

    CategoryId category(List<String> path) {
        return known(categories.get(path));
    }

    void offering(String name, OfferingId id) {
        offerings.put(name, id);
    }

    OfferingId offering(String name) {
        return known(offerings.get(name));
    }

    void ticket(int life, TicketId id) {
        tickets.put(life, id);
    }

    TicketId ticket(int life) {
        return known(tickets.get(life));
    }

    private static <T> T known(@org.jspecify.annotations.Nullable T one) {
        return Objects.requireNonNull(one, "The plan speaks of somebody who has not come yet.");
    }
}
