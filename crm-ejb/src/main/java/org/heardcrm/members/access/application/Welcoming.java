package org.heardcrm.members.access.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.heardcrm.members.Member;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.access.Credential;
import org.heardcrm.members.access.PasswordRule;
import org.heardcrm.members.access.Secret;
import org.heardcrm.members.application.Members;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.application.HeardClock;

/** An invited member opens the link and sets a password. Opening it changes nothing; setting the password uses it up. */
@Stateless
public class Welcoming {

    @Inject
    private Members members;

    @Inject
    private Credentials credentials;

    @Inject
    private HeardClock clock;

    /** Who is invited. */
    public record Guest(String name, String login) {}

    /** The member whom this link invites, while it is good. */
    public Optional<Guest> guest(Secret link) {
        return invited(link).map(Credential::member).map(this::guest);
    }

    /**
     * @return the member, who can log in from now on
     * @throws RuleBroken when the link is used up or over, or the password unacceptable
     */
    public MemberId choosePassword(Secret link, String password) {
        MemberId who = invited(link)
                .map(Credential::member)
                .orElseThrow(() -> new RuleBroken(
                        "link-over",
                        "",
                        "This link was used already or its time is over. Ask an admin for a new one."));
        PasswordRule.check(password, members.byId(who).login());
        credentials.forChange(who, clock.instant()).choosePassword(PasswordHashing.hash(password), clock.instant());
        credentials.flush();
        return who;
    }

    private Optional<Credential> invited(Secret link) {
        return credentials
                .invitedBy(link)
                .filter(credential -> credential.isInvitedBy(link, clock.instant()))
                .filter(credential -> members.byId(credential.member()).isActive());
    }

    private Guest guest(MemberId who) {
        Member member = members.byId(who);
        return new Guest(member.name(), member.login());
    }
}
