package org.heardcrm.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.accounts.application.KnowingClients;
import org.heardcrm.members.MemberDetails;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.application.AddingMembers;
import org.heardcrm.members.application.KeepingTeams;
import org.heardcrm.members.application.Members;

/** Finds those whom a log names, or makes them known by the name they have there. */
@ApplicationScoped
public class PeopleOfIncidents {

    private static final int LONGEST_LOGIN = 56;

    @Inject
    private KnowingClients clients;

    @Inject
    private Members members;

    @Inject
    private AddingMembers adding;

    @Inject
    private KeepingTeams teams;

    AccountId accountNamed(String name) {
        return clients.accountNamed(name);
    }

    /** @param places where the caller belongs, the first place first */
    ContactId caller(String name, Collection<String> places) {
        List<AccountId> accounts =
                places.stream().map(clients::accountNamed).distinct().toList();
        return clients.knownElsewhereAs(IncidentLife.externalId(name), name, accounts);
    }

    void teams(Collection<String> names) {
        names.forEach(name -> teams.knownElsewhereAs(IncidentLife.externalId(name), name));
    }

    /** Who carried something; nobody can log in as one of them until they are invited. */
    Map<String, MemberId> members(Collection<String> names) {
        Map<String, MemberId> found = new HashMap<>();
        names.forEach(name -> found.put(name, member(name)));
        return found;
    }

    private MemberId member(String name) {
        String externalId = IncidentLife.externalId(name);
        return members.withExternalId(externalId)
                .orElseGet(() -> adding.knownElsewhereAs(externalId, MemberDetails.of(freeLogin(name), name)));
    }

    private String freeLogin(String name) {
        String login = loginOf(name);
        String free = login;
        for (int n = 2; members.withLogin(free).isPresent(); n++) {
            free = login + "-" + n;
        }
        return free;
    }

    /** "Resolver 13" may log in as resolver-13, once somebody is invited as that. */
    static String loginOf(String name) {
        String login = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}._@-]+", "-")
                .replaceAll("^-+|-+$", "");
        String known = login.length() < 2 ? "member-" + login : login;
        return known.length() <= LONGEST_LOGIN ? known : known.substring(0, LONGEST_LOGIN);
    }
}
