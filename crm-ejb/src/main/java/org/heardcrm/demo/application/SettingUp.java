package org.heardcrm.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heardcrm.members.MemberDetails;
import org.heardcrm.members.SkillId;
import org.heardcrm.members.TeamId;
import org.heardcrm.members.application.AddingMembers;
import org.heardcrm.members.application.KeepingSkills;
import org.heardcrm.members.application.KeepingTeams;
import org.heardcrm.offerings.CategoryId;
import org.heardcrm.offerings.OfferingDetails;
import org.heardcrm.offerings.OfferingId;
import org.heardcrm.offerings.application.KeepingCategories;
import org.heardcrm.offerings.application.KeepingOfferings;
import org.heardcrm.platform.application.Caller;
import org.heardcrm.platform.application.Sql;

/** The demo firm's people come, and the lists that they choose from. */
@ApplicationScoped
class SettingUp {

    private static final Duration OPENED = Duration.ofDays(960);

    @Inject
    private KeepingTeams teams;

    @Inject
    private KeepingSkills skills;

    @Inject
    private AddingMembers members;

    @Inject
    private KeepingCategories categories;

    @Inject
    private KeepingOfferings offerings;

    @Inject
    private Sql sql;

    @Inject
    private Past past;

    void all(DemoPlan plan, Cast cast) {
        Instant then = Worktime.at(Worktime.day(plan.now().minus(OPENED)), 8, 0);
        past.at(then, Caller.job("demo"), () -> {
            people(plan, cast);
            plan.categories().forEach(path -> cast.category(path, category(path)));
            Sheets.lines("offerings.txt").forEach(line -> offer(Sheets.cells(line), cast));
        });
        past.letGo();
    }

    private void people(DemoPlan plan, Cast cast) {
        Map<String, TeamId> teamIds = new HashMap<>();
        plan.teams().forEach(name -> teamIds.put(name, team(name)));
        Map<String, SkillId> skillIds = new HashMap<>();
        plan.skills().forEach(name -> skillIds.put(name, skill(name)));
        List<Person> people = plan.members();
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            Set<TeamId> team = person.team().isEmpty() ? Set.of() : Set.of(teamIds.get(person.team()));
            Set<SkillId> knows = person.skills().stream().map(skillIds::get).collect(Collectors.toSet());
            cast.member(i, members.addToDemo(details(person, team, knows)));
        }
    }

    private static MemberDetails details(Person person, Set<TeamId> teams, Set<SkillId> skills) {
        MemberDetails plain = MemberDetails.of(person.login(), person.name())
                .withRoles(person.roles())
                .withEmail(person.login() + "@demo.example");
        return new MemberDetails(
                plain.login(), plain.name(), plain.email(), plain.roles(), teams, skills, null, plain.zone());
    }

    private TeamId team(String name) {
        TeamId id = teams.add(name, null);
        sql.update("update team set demo = true where id = ?", id);
        return id;
    }

    private SkillId skill(String name) {
        SkillId id = skills.add(name, null);
        sql.update("update skill set demo = true where id = ?", id);
        return id;
    }

    /** Every step of the path is the demo's. */
    private CategoryId category(List<String> path) {
        for (int length = 1; length <= path.size(); length++) {
            categories.markDemo(categories.atPath(path.subList(0, length)));
        }
        return categories.atPath(path);
    }

    private void offer(List<String> line, Cast cast) {
        OfferingId id = offerings.create(new OfferingDetails(line.get(0), line.get(1), false));
        offerings.markDemo(id);
        cast.offering(line.get(0), id);
    }
}
