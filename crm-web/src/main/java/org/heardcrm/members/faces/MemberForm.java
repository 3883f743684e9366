package org.heardcrm.members.faces;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.heardcrm.members.LoginName;
import org.heardcrm.members.MemberDetails;
import org.heardcrm.members.SkillId;
import org.heardcrm.members.TeamId;
import org.heardcrm.members.application.MemberRow;
import org.heardcrm.platform.Role;
import org.jspecify.annotations.Nullable;

/** What is typed about a member. */
public class MemberForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String login = "";
    private String name = "";
    private @Nullable String email;
    private List<String> roles = List.of(Role.AGENT.name());
    private List<String> teams = List.of();
    private List<String> skills = List.of();
    private @Nullable String zone;
    private @Nullable String externalId;

    static MemberForm of(MemberRow member) {
        MemberForm form = new MemberForm();
        form.login = member.login();
        form.name = member.name();
        form.email = member.email();
        form.roles = member.roles().stream().map(Role::name).toList();
        form.teams = member.teams();
        form.skills = member.skills();
        form.zone = member.zone();
        form.externalId = member.externalId();
        return form;
    }

    MemberDetails toDetails() {
        return new MemberDetails(
                LoginName.of(login),
                name,
                email,
                words(roles).stream().map(Role::valueOf).collect(Collectors.toSet()),
                words(teams).stream().map(TeamId::parse).collect(Collectors.toSet()),
                words(skills).stream().map(SkillId::parse).collect(Collectors.toSet()),
                externalId,
                zone);
    }

    private static List<String> words(Collection<?> chosen) {
        return chosen.stream().map(String::valueOf).toList();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public List<String> getTeams() {
        return teams;
    }

    public void setTeams(List<String> teams) {
        this.teams = teams;
    }

    public List<String> getSkills() {
        return skills;
    }

    public void setSkills(List<String> skills) {
        this.skills = skills;
    }

    public @Nullable String getZone() {
        return zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone;
    }
}
