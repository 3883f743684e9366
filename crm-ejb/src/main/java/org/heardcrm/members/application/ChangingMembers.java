package org.heardcrm.members.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.heardcrm.members.Member;
import org.heardcrm.members.MemberChanged;
import org.heardcrm.members.MemberDetails;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.NoLongerAgent;
import org.heardcrm.members.TeamId;
import org.heardcrm.platform.DomainEvent;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.Role;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.jspecify.annotations.Nullable;

/** A member's details are written anew: name, roles, teams and the rest. */
@Stateless
@Needs(Right.WRITE_LISTS)
public class ChangingMembers {

    @Inject
    private Members members;

    @Inject
    private MemberChecks checks;

    @Inject
    private HeardClock clock;

    @Inject
    private Event<NoLongerAgent> noLonger;

    @Inject
    private Event<DomainEvent> events;

    /**
     * @param version what the caller has seen, or null when it does not matter
     * @throws org.heardcrm.platform.NotFound when there is no such member
     * @throws org.heardcrm.platform.Stale when somebody changed it meanwhile
     * @throws org.heardcrm.platform.Duplicate when the login or external identifier is another member's
     * @throws org.heardcrm.members.LastAdmin when nobody would be left to run the house
     * @throws org.heardcrm.platform.RuleBroken when an agent who still carries exceptions would be none any longer
     */
    public void change(MemberId id, MemberDetails details, @Nullable Long version) {
        Member member = members.byId(id, version);
        checks.check(details, id);
        if (member.isActiveAdmin() && !details.roles().contains(Role.ADMIN)) {
            members.needAnotherAdminThan(id, "/roles");
        }
        if (member.isActiveAgent() && !details.roles().contains(Role.AGENT)) {
            noLonger.fire(new NoLongerAgent(id));
        }
        member.describe(details, clock.instant());
        members.flush();
        events.fire(new MemberChanged(id.value(), clock.instant()));
    }

    /** The member belongs to this team too. */
    @Needs(Right.WRITE_IMPORTS)
    public void join(MemberId id, TeamId team) {
        members.byId(id).join(team, clock.instant());
    }
}
