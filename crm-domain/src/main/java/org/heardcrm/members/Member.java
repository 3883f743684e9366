package org.heardcrm.members;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.heardcrm.platform.NotPossibleNow;
import org.heardcrm.platform.Role;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A person of the firm. A member is added, may be invited (which is the matter of {@code access}: until then nobody can
 * log in as this member), and leaves by being deactivated; an invitation brings a member back. A member is never
 * removed, since facts name who did them; only members of the demo firm go when the demo goes.
 */
@Entity
@Table(name = "member")
public class Member {

    @Id
    private long id;

    private String login;

    private String name;

    private @Nullable String email;

    @Convert(converter = RolesConverter.class)
    private Set<Role> roles = Set.of();

    @ElementCollection
    @CollectionTable(name = "member_team", joinColumns = @JoinColumn(name = "member_id"))
    @Column(name = "team_id")
    private Set<Long> teams = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "member_skill", joinColumns = @JoinColumn(name = "member_id"))
    @Column(name = "skill_id")
    private Set<Long> skills = new HashSet<>();

    private boolean active = true;

    private boolean demo;

    @Column(name = "external_id")
    private @Nullable String externalId;

    private @Nullable String zone;

    private @Nullable String language;

    private boolean shortcuts = true;

    @Column(name = "created_at")
    private Instant createdAt;

    /** Written at each change, so that a change of teams alone is a new version too. */
    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Member() {
        // for JPA
    }

    private Member(MemberId id, MemberDetails details, boolean demo, Instant now) {
        this.id = id.value();
        this.demo = demo;
        this.createdAt = now;
        take(details, now);
    }

    /** A new member, active, whom nobody has invited yet. */
    public static Member added(MemberId id, MemberDetails details, Instant now) {
        return new Member(id, details, false, now);
    }

    /** A member of the demo firm, plainly marked as one. */
    public static Member ofDemo(MemberId id, MemberDetails details, Instant now) {
        return new Member(id, details, true, now);
    }

    /** Writes the details anew; whether an admin is left is for the use case to see to. */
    public void describe(MemberDetails details, Instant now) {
        take(details, now);
    }

    private void take(MemberDetails details, Instant now) {
        login = details.login().value();
        name = details.name();
        email = details.email();
        roles = details.roles();
        externalId = details.externalId();
        zone = details.zone();
        replace(teams, details.teams().stream().map(TeamId::value).collect(Collectors.toSet()));
        replace(skills, details.skills().stream().map(SkillId::value).collect(Collectors.toSet()));
        updatedAt = now;
    }

    /** Takes what the member settled for the own pages. */
    public void prefer(Preferences wished, Instant now) {
        describe(details().withZone(wished.zone()), now);
        language = wished.language();
        shortcuts = wished.shortcuts();
    }

    /**
     * The member leaves the firm.
     *
     * @param passTo who carries on what this member carried, or null when there is nothing
     * @throws NotPossibleNow when the member has left already
     * @throws RuleBroken when what is left goes to somebody who cannot carry it
     */
    public void deactivate(@Nullable Member passTo, Instant now) {
        if (!active) {
            throw new NotPossibleNow(
                    Sentence.of("member-left", "{0} has left already.", name), java.util.List.of("invite"));
        }
        if (passTo != null && (passTo.id == id || !passTo.isActiveAgent())) {
            throw new RuleBroken(
                    "pass-to-agent", "/passTo", "What is left can only go to another active member who is an agent.");
        }
        active = false;
        updatedAt = now;
    }

    /** Somebody who left is here again; of somebody who is here it changes nothing. */
    public void comeBack(Instant now) {
        if (!active) {
            active = true;
            updatedAt = now;
        }
    }

    public void join(TeamId team, Instant now) {
        if (teams.add(team.value())) {
            updatedAt = now;
        }
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether this member can carry exceptions, and speak in them, now. */
    public boolean isActiveAgent() {
        return active && has(Role.AGENT);
    }

    /** Whether this member can run the house now. */
    public boolean isActiveAdmin() {
        return active && has(Role.ADMIN);
    }

    public MemberId id() {
        return new MemberId(id);
    }

    public MemberDetails details() {
        return new MemberDetails(new LoginName(login), name, email, roles, teams(), skills(), externalId, zone);
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    public @Nullable String email() {
        return email;
    }

    public Set<Role> roles() {
        return roles;
    }

    public Set<TeamId> teams() {
        return teams.stream().map(TeamId::new).collect(Collectors.toUnmodifiableSet());
    }

    public Set<SkillId> skills() {
        return skills.stream().map(SkillId::new).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isActive() {
        return active;
    }

    public boolean isDemo() {
        return demo;
    }

    public @Nullable String externalId() {
        return externalId;
    }

    /** The member's time zone by its IANA name, or null for the firm's. */
    public @Nullable String zone() {
        return zone;
    }

    public Preferences preferences() {
        return new Preferences(zone, language, shortcuts);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public long version() {
        return version;
    }

    private static void replace(Set<Long> stored, Set<Long> wanted) {
        stored.retainAll(wanted);
        stored.addAll(wanted);
    }
}
