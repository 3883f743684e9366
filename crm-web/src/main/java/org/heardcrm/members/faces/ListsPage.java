package org.heardcrm.members.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heardcrm.members.SkillId;
import org.heardcrm.members.TeamId;
import org.heardcrm.members.application.KeepingSkills;
import org.heardcrm.members.application.KeepingTeams;
import org.heardcrm.members.application.ListEntry;
import org.heardcrm.members.application.SkillList;
import org.heardcrm.members.application.TeamList;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.faces.PageMessages;

/** Teams and skills: added, retired, used again. */
@Named
@Needs(Right.ADMINISTER)
@RequestScoped
public class ListsPage {

    private static final String AGAIN = "/settings/lists.xhtml?faces-redirect=true";

    @Inject
    private TeamList teams;

    @Inject
    private SkillList skills;

    @Inject
    private KeepingTeams keepingTeams;

    @Inject
    private KeepingSkills keepingSkills;

    @Inject
    private PageMessages messages;

    private String team = "";
    private String skill = "";

    public String addTeam() {
        keepingTeams.add(team, null);
        return said("members.list.added", team);
    }

    public String addSkill() {
        keepingSkills.add(skill, null);
        return said("members.list.added", skill);
    }

    /** Retires a team in use, or uses a retired one again. */
    public String turnTeam(String id) {
        ListEntry entry = teams.one(TeamId.parse(id));
        keepingTeams.change(TeamId.parse(id), entry.name(), !entry.active(), entry.externalId(), entry.version());
        return said("members.list.saved", entry.name());
    }

    /** Retires a skill in use, or uses a retired one again. */
    public String turnSkill(String id) {
        ListEntry entry = skills.one(SkillId.parse(id));
        keepingSkills.change(SkillId.parse(id), entry.name(), !entry.active(), entry.externalId(), entry.version());
        return said("members.list.saved", entry.name());
    }

    private String said(String key, String name) {
        messages.say(key, name);
        return AGAIN;
    }

    public List<ListEntry> getTeams() {
        return teams.all();
    }

    public List<ListEntry> getSkills() {
        return skills.all();
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }

    public String getSkill() {
        return skill;
    }

    public void setSkill(String skill) {
        this.skill = skill;
    }
}
