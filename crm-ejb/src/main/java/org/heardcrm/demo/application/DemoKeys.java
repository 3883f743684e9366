package org.heardcrm.demo.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.access.AccessToken;
import org.heardcrm.members.access.Scopes;
import org.heardcrm.members.access.Secret;
import org.heardcrm.members.access.application.ChoosingPasswords;
import org.heardcrm.members.access.application.IssuingTokens;
import org.heardcrm.members.application.Members;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Sql;

/** One password for all people of the demo firm, and tokens for some; those of an earlier try are void. */
@Stateless
@Needs(Right.ADMINISTER)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DemoKeys {

    private static final List<String> WITH_TOKEN = List.of("agent", "exec", "admin");
    private static final String READER = "readonly";
    private static final String NAME = "demo";

    @Inject
    private Members members;

    @Inject
    private ChoosingPasswords passwords;

    @Inject
    private IssuingTokens issuing;

    @Inject
    private Sql sql;

    /** What to come in with. */
    public record Keys(String password, List<String> logins, Map<String, Secret> tokens) {}

    public Keys make() {
        sql.update("delete from access_token where id in (select id from demo_row where kind = 'token')");
        String password = Secret.oneTimePassword();
        List<String> logins = Person.all().stream().map(Person::login).toList();
        logins.forEach(login -> passwords.give(member(login), password));
        return new Keys(password, logins, tokens());
    }

    /** A member's token may do what the member may. */
    private Map<String, Secret> tokens() {
        Map<String, Secret> tokens = new LinkedHashMap<>();
        for (String login : WITH_TOKEN) {
            AccessToken.Terms all = new AccessToken.Terms(NAME, Scopes.of(Scopes.known()), null);
            tokens.put(login, issuing.toMember(member(login), all).secret());
        }
        AccessToken.Terms reading = new AccessToken.Terms(NAME, Scopes.reading(), null);
        tokens.put(READER, issuing.toIntegration(READER, reading).secret());
        sql.update("update integration set demo = true where lower(name) = ?", READER);
        return tokens;
    }

    private MemberId member(String login) {
        return members.withLogin(login).orElseThrow();
    }
}
