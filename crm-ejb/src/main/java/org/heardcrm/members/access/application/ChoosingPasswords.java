package org.heardcrm.members.access.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import org.heardcrm.members.Member;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.access.Credential;
import org.heardcrm.members.access.PasswordRule;
import org.heardcrm.members.application.Members;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;

/** Members change their own passwords. Every session of theirs ends with it; the edge renews the one it happened in. */
@Stateless
public class ChoosingPasswords {

    @Inject
    private Members members;

    @Inject
    private Credentials credentials;

    @Inject
    private LoginAttempts attempts;

    @Inject
    private HeardClock clock;

    /**
     * @param address where the request came from: guessing is slowed down here as it is at the login
     * @throws RuleBroken when the current password is wrong, or the new one unacceptable or the same
     */
    public void change(MemberId who, String current, String wanted, String address) {
        Member member = members.byId(who);
        Duration wait = attempts.waitFor(member.login(), address);
        if (!wait.isZero()) {
            throw new RuleBroken("too-soon", "/current", "Wait {0} seconds before the next try.", wait.toSeconds() + 1);
        }
        Credential credential = credentials.forChange(who, clock.instant());
        if (!PasswordHashing.matches(current, credential.passwordHash())) {
            attempts.failed(member.login(), address);
            throw new RuleBroken("wrong-password", "/current", "This is not your current password.");
        }
        choose(member, credential, wanted);
    }

    /**
     * A member who has just logged in with a one-time password chooses a real one.
     *
     * @throws RuleBroken when there is no one-time password to replace, or the new one is unacceptable or the same
     */
    public void replaceOneTime(MemberId who, String wanted) {
        Credential credential = credentials.forChange(who, clock.instant());
        if (!credential.isOneTime()) {
            throw new RuleBroken(
                    "wrong-password",
                    "/current",
                    Sentence.of("password-needed", "Type your current password to change it."));
        }
        choose(members.byId(who), credential, wanted);
    }

    /** Gives a member a password without a link, as for the people of the demo firm. */
    @Needs(Right.ADMINISTER)
    public void give(MemberId who, String password) {
        Member member = members.byId(who);
        PasswordRule.check(password, member.login());
        credentials.forChange(who, clock.instant()).choosePassword(PasswordHashing.hash(password), clock.instant());
        credentials.flush();
    }

    private void choose(Member member, Credential credential, String wanted) {
        PasswordRule.check(wanted, member.login());
        if (PasswordHashing.matches(wanted, credential.passwordHash())) {
            throw new RuleBroken("password-same", "/password", "This is the password you have. Take another.");
        }
        credential.choosePassword(PasswordHashing.hash(wanted), clock.instant());
        credentials.flush();
    }
}
