package org.heardcrm.members.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.heardcrm.members.Member;
import org.heardcrm.members.MemberChanged;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.Preferences;
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

    /** What the caller settled. */
    public Kept mine() {
        Member me = members.byId(self());
        return new Kept(me.preferences(), me.version());
    }

    /** @param version of the member, for whoever changes it by what they have read */
    public record Kept(Preferences preferences, long version) {}

    /**
     * @param expected the version the caller has seen, or null when it does not matter
     * @throws RuleBroken when the caller is no member
     */
    public void settle(Preferences wished, @Nullable Long expected) {
        Member me = members.byId(self(), expected);
        me.prefer(wished, clock.instant());
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
