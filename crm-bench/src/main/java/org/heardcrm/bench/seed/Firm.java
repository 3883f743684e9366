package org.heardcrm.bench.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.heardcrm.bench.instance.Instance;
import org.heardcrm.bench.instance.Rest;

/**
 * Who is there before the first exception, made through REST.
 *
 * @param members who carry exceptions
 * @param clients a client of the REST interface for each of some members
 * @param contacts whom they work for
 */
public record Firm(List<Long> members, List<Rest> clients, List<Person> contacts) {

    private static final int MEMBERS = 20;
    private static final int CONTACTS_OF_AN_ACCOUNT = 2;
    private static final String SCOPES =
            "\"tickets:write\",\"notes:write\",\"accounts:write\",\"referrals:write\",\"boards:read\"";

    /** A contact of an account. */
    public record Person(long contact, long account) {}

    /**
     * @param clients how many of the members bring a token of their own
     * @param accounts how many they work for
     */
    public static Firm founded(Instance instance, int clients, int accounts) {
        Rest admin = new Rest(instance.url(), instance.token());
        List<Long> members = new ArrayList<>();
        List<Rest> tokens = new ArrayList<>();
        for (int i = 1; i <= MEMBERS; i++) {
            long member = id(admin.post(
                    "members",
                    "{\"login\":\"bench%d\",\"name\":\"%s\",\"roles\":[\"AGENT\",\"EXECUTIVE\"]}"
                            .formatted(i, Vocabulary.person(new Random(i)))));
            members.add(member);
            if (i <= clients) {
                tokens.add(new Rest(instance.url(), token(admin, member)));
            }
        }
        return new Firm(members, tokens, contacts(tokens, accounts));
    }

    private static String token(Rest admin, long member) {
        return admin.post(
                        "tokens", "{\"name\":\"bench\",\"memberId\":\"%d\",\"scopes\":[%s]}".formatted(member, SCOPES))
                .expect(201)
                .text("value");
    }

    private static List<Person> contacts(List<Rest> clients, int accounts) {
        return Together.all(clients.size(), accounts, n -> account(clients.get(n % clients.size()), n)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Person> account(Rest rest, int n) {
        Random random = new Random(n);
        String name = Vocabulary.firm(random) + " " + n;
        long account = id(rest.post("accounts", "{\"name\":\"%s\",\"kind\":\"CLIENT\"}".formatted(name)));
        List<Person> contacts = new ArrayList<>();
        for (int k = 0; k < CONTACTS_OF_AN_ACCOUNT; k++) {
            String contact =
                    "{\"name\":\"%s\",\"email\":\"c%d.%d@bench.example\",\"accounts\":[{\"accountId\":\"%d\"}]}"
                            .formatted(Vocabulary.person(random), n, k, account);
            contacts.add(new Person(id(rest.post("contacts", contact)), account));
        }
        return contacts;
    }

    private static long id(Rest.Answer answer) {
        return Long.parseLong(answer.expect(201).text("id"));
    }

    Person anybody(Random random) {
        return contacts.get(random.nextInt(contacts.size()));
    }

    /** Somebody who does not belong to this account. */
    Person anybodyBeside(long account, Random random) {
        List<Person> others =
                contacts.stream().filter(person -> person.account() != account).toList();
        return others.get(random.nextInt(others.size()));
    }

    long anyMember(Random random) {
        return members.get(random.nextInt(members.size()));
    }
}
