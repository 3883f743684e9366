package org.heardcrm.members.access.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.heardcrm.members.Member;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.access.MemberInvited;
import org.heardcrm.members.access.Secret;
import org.heardcrm.members.application.Members;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.application.Caller;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.PublicAddress;
import org.jspecify.annotations.Nullable;

/**
 * An admin makes a link by which a member sets a password: for the first time, or anew because the old one is forgotten
 * or known to others. Somebody who had left is a member again.
 */
@Stateless
@Needs(Right.ADMINISTER)
public class InvitingMembers {

    private static final Duration VALID = Duration.ofDays(7);

    @Inject
    private Members members;

    @Inject
    private Credentials credentials;

    @Inject
    private CurrentCaller caller;

    @Inject
    private PublicAddress address;

    @Inject
    private HeardClock clock;

    @Inject
    private Event<MemberInvited> invited;

    /** A link that works once, to be handed over by the admin; it is shown now and never again. */
    public record Invitation(String url, Instant endsAt) {}

    /**
     * From now on the member's old password and sessions are void.
     *
     * @param version what the caller has seen of the member, or null when it does not matter
     * @throws RuleBroken when somebody logged in would take the password away from under themselves
     */
    public Invitation invite(MemberId who, @Nullable Long version) {
        Caller admin = caller.get();
        if (admin.token() == null && admin.author().equals(org.heardcrm.platform.Author.member(who))) {
            throw new RuleBroken("own-password", "", "You are logged in: change your password in your profile.");
        }
        Instant now = clock.instant();
        Member member = members.byId(who, version);
        member.comeBack(now);
        Secret link = Secret.link();
        credentials.forChange(who, now).invite(link, now.plus(VALID), now);
        credentials.flush();
        invited.fire(new MemberInvited(who, link, now));
        return new Invitation(address.of("/welcome/" + link.value()), now.plus(VALID));
    }
}
