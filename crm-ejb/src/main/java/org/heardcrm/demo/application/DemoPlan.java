package org.heardcrm.demo.application;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * All that the demo firm has been through, up to a given moment and dated back from it. The moment is the only input: the
 * same moment gives the same firm.
 */
record DemoPlan(
        Instant now, List<Person> members, List<Client> clients, List<Life> lives, List<Talk> talks, List<Deal> deals) {

    /** What the demo firm is called on its clients' pages. */
    static final String FIRM = "Nordkai Services (demo)";

    static DemoPlan asOf(Instant moment) {
        Instant now = moment.truncatedTo(ChronoUnit.MINUTES);
        List<Client> clients = Clients.all(now);
        List<Life> lives = Lives.all(now, clients);
        return new DemoPlan(
                now, Person.all(), clients, lives, Talks.all(now, clients, lives), new Deals(now).untold(clients));
    }

    /** The names of all teams. */
    List<String> teams() {
        return members.stream()
                .map(Person::team)
                .filter(team -> !team.isEmpty())
                .distinct()
                .toList();
    }

    /** The names of all skills. */
    List<String> skills() {
        return members.stream()
                .flatMap(member -> member.skills().stream())
                .distinct()
                .toList();
    }

    /** Paths in the tree of categories. */
    List<List<String>> categories() {
        return Story.all().stream().map(Story::category).distinct().toList();
    }
}
