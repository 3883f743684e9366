package org.heardcrm.members.access.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.heardcrm.members.Member;
import org.heardcrm.members.MemberDetails;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.access.AccessToken;
import org.heardcrm.members.access.AccessTokenId;
import org.heardcrm.members.access.Scopes;
import org.heardcrm.members.access.Secret;
import org.heardcrm.members.application.Members;
import org.heardcrm.platform.Role;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Ids;
import org.heardcrm.platform.application.Sql;

/**
 * A house without members gets its first admin. Nobody calls this but the start of the house; it does nothing once there
 * are members, except to renew the keys of a first admin who never had them.
 */
@Stateless
public class GivingFirstAccess {

    static final String LOGIN = "first-admin";
    private static final String TOKEN = "first access";
    private static final Scopes SCOPES = Scopes.of("imports:write", "imports:read", "accounts:write", "metrics:read");

    @Inject
    private Members members;

    @Inject
    private Credentials credentials;

    @Inject
    private AccessTokens tokens;

    @Inject
    private Sql sql;

    @Inject
    private Ids ids;

    @Inject
    private HeardClock clock;

    /** What the first admin gets in with. */
    public record Keys(String login, String password, Secret token) {}

    /**
     * @param keysAreLost whether what was written down last time is not there
     * @return the keys, if new ones were made
     */
    public Optional<Keys> give(boolean keysAreLost) {
        sql.one("select pg_advisory_xact_lock(hashtext('heard.first-access'))", row -> true);
        if (sql.one("select 1 from member limit 1", row -> true).isEmpty()) {
            return Optional.of(keysFor(firstAdmin()));
        }
        return keysAreLost ? members.withLogin(LOGIN).filter(this::neverCame).map(this::keysFor) : Optional.empty();
    }

    private MemberId firstAdmin() {
        MemberDetails details = MemberDetails.of(LOGIN, "First admin").withRoles(Set.of(Role.ADMIN));
        Member admin = Member.added(new MemberId(ids.next()), details, clock.instant());
        members.add(admin);
        members.flush();
        return admin.id();
    }

    private boolean neverCame(MemberId admin) {
        return members.byId(admin).isActive()
                && credentials
                        .of(admin)
                        .filter(credential -> credential.isOneTime())
                        .isPresent();
    }

    private Keys keysFor(MemberId admin) {
        tokens.openOf(admin).stream()
                .filter(token -> token.name().equals(TOKEN))
                .forEach(token -> token.revoke(clock.instant()));
        String password = Secret.oneTimePassword();
        credentials
                .forChange(admin, clock.instant())
                .giveOneTimePassword(PasswordHashing.hash(password), clock.instant());
        Secret token = Secret.token();
        AccessToken.Terms terms = new AccessToken.Terms(TOKEN, SCOPES, null);
        tokens.add(AccessToken.ofMember(new AccessTokenId(ids.next()), admin, terms, token, clock.instant()));
        return new Keys(LOGIN, password, token);
    }
}
