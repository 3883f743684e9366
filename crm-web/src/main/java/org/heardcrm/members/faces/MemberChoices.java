package org.heardcrm.members.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.heardcrm.members.application.ListEntry;
import org.heardcrm.members.application.MemberList;
import org.heardcrm.members.application.SkillList;
import org.heardcrm.members.application.TeamList;
import org.heardcrm.platform.Role;

/** What forms about members let people choose from. */
@Named
@RequestScoped
public class MemberChoices {

    @Inject
    private TeamList teams;

    @Inject
    private SkillList skills;

    @Inject
    private MemberList members;

    public List<String> getRoles() {
        return Stream.of(Role.values()).map(Role::name).toList();
    }

    public List<ListEntry> getTeams() {
        return teams.inUse();
    }

    public List<ListEntry> getSkills() {
        return skills.inUse();
    }

    public List<MemberList.Named> getMembers() {
        return members.active();
    }

    /** Those who can carry on what somebody leaves behind. */
    public List<MemberList.Named> agentsBut(String id) {
        return members.agents().stream().filter(agent -> !agent.id().equals(id)).toList();
    }

    /** The zones named after a place, in alphabetical order. */
    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone ->
                        zone.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted()
                .toList();
    }
}
