package org.heardcrm.members.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.heardcrm.members.Member;
import org.heardcrm.members.MemberDeactivated;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.MemberLeaving;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.DomainEvent;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.jspecify.annotations.Nullable;

/** A member leaves; what this member carried is passed on in the same transaction. */
@Stateless
@Needs(Right.ADMINISTER)
public class DeactivatingMembers {

    @Inject
    private Members members;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    @Inject
    private Event<MemberLeaving> leaving;

    @Inject
    private Event<DomainEvent> events;

    /**
     * @param passTo who carries on, or null when there is nothing to carry
     * @param version what the caller has seen, or null when it does not matter
     * @throws org.heardcrm.platform.NotPossibleNow when the member has left already
     * @throws org.heardcrm.members.LastAdmin when nobody would be left to run the house
     * @throws RuleBroken when {@code passTo} cannot carry on, or is needed and missing, or an admin means themselves
     */
    public void deactivate(MemberId who, @Nullable MemberId passTo, @Nullable Long version) {
        Member member = members.byId(who, version);
        boolean wasAdmin = member.isActiveAdmin();
        Instant now = clock.instant();
        member.deactivate(passTo == null ? null : successor(passTo), now);
        if (wasAdmin) {
            members.needAnotherAdminThan(who, "");
        }
        if (Author.member(who).equals(caller.get().author())) {
            throw new RuleBroken("not-oneself", "", "Nobody deactivates themselves; another admin does it.");
        }
        leaving.fire(new MemberLeaving(who, passTo));
        members.flush();
        events.fire(new MemberDeactivated(who.value(), passTo == null ? null : passTo.value(), now));
    }

    private Member successor(MemberId passTo) {
        try {
            return members.byId(passTo);
        } catch (NotFound nobody) {
            throw new RuleBroken("pass-to-agent", "/passTo", nobody.told());
        }
    }
}
