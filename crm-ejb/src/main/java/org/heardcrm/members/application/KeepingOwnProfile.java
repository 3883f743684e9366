package org.heardcrm.members.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.heardcrm.members.Member;
import org.heardcrm.members.MemberChanged;
import org.heardcrm.members.MemberId;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.DomainEvent;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.jspecify.annotations.Nullable;

/** What members settle for themselves, whatever their roles. */
@Stateless
public class KeepingOwnProfile {

    @Inject
    private Members members;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    @Inject
    private Event<DomainEvent> events;

    /**
     * @param zone an IANA time zone, or null for the firm's
     * @throws RuleBroken when the caller is no member, or the zone is none
     */
    public void chooseZone(@Nullable String zone) {
        Member me = members.byId(self());
        me.describe(me.details().withZone(zone), clock.instant());
        members.flush();
        events.fire(new MemberChanged(me.id().value(), clock.instant()));
    }

    private MemberId self() {
        Author author = caller.get().author();
        Long id = author.id();
        if (!author.isMember() || id == null) {
            throw new RuleBroken(
                    "me-is-a-member", "", Sentence.of("profile-of-a-member", "Only a member has a profile."));
        }
        return new MemberId(id);
    }
}
