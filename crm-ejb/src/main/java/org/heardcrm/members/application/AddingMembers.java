package org.heardcrm.members.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.heardcrm.members.Member;
import org.heardcrm.members.MemberAdded;
import org.heardcrm.members.MemberDetails;
import org.heardcrm.members.MemberId;
import org.heardcrm.platform.DomainEvent;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Ids;
import org.heardcrm.platform.application.Needs;

/** Somebody new is in the firm; logging in comes with an invitation. */
@Stateless
@Needs(Right.WRITE_LISTS)
public class AddingMembers {

    @Inject
    private Members members;

    @Inject
    private MemberChecks checks;

    @Inject
    private Ids ids;

    @Inject
    private HeardClock clock;

    @Inject
    private Event<DomainEvent> events;

    /**
     * @throws org.heardcrm.platform.Duplicate when the login or external identifier is another member's
     * @throws org.heardcrm.platform.RuleBroken when a team or skill does not exist
     */
    public MemberId add(MemberDetails details) {
        checks.check(details, null);
        return keep(Member.added(new MemberId(ids.next()), details, clock.instant()));
    }

    /** The same for the demo firm's people. */
    public MemberId addToDemo(MemberDetails details) {
        checks.check(details, null);
        return keep(Member.ofDemo(new MemberId(ids.next()), details, clock.instant()));
    }

    /** The member that another system calls so: the one there is, or else a new one. */
    @Needs(Right.WRITE_IMPORTS)
    public MemberId knownElsewhereAs(String externalId, MemberDetails otherwise) {
        return members.withExternalId(externalId).orElseGet(() -> add(otherwise.withExternalId(externalId)));
    }

    private MemberId keep(Member member) {
        members.add(member);
        members.flush();
        events.fire(new MemberAdded(member.id().value(), clock.instant()));
        return member.id();
    }
}
