package org.heardcrm.members.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.heardcrm.members.MemberChanged;
import org.heardcrm.members.MemberDeactivated;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.Preferences;
import org.heardcrm.members.RolesConverter;
import org.heardcrm.members.access.Scopes;
import org.heardcrm.members.access.Secret;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.application.Caller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;

/** Who a request comes from, by its session's member or its token; a change shows within 3 seconds on every node. */
@ApplicationScoped
public class Callers {

    private static final Duration LIFE = Duration.ofSeconds(3);
    private static final int MOST = 10_000;

    private static final String MEMBER = """
            select m.id, m.login, m.name, m.roles, m.zone, m.language, m.shortcuts, c.one_time, c.sessions_from
            from member m join credential c on c.member_id = m.id
            where m.id = ? and m.active and c.password_hash is not null
            """;

    private static final String TOKEN = """
            select t.id, t.member_id, t.integration_id, t.scopes, t.expires_at, t.last_used_at,
                   coalesce(m.login, i.name) as login, coalesce(m.roles, '') as roles
            from access_token t left join member m on m.id = t.member_id left join integration i on i.id = t.integration_id
            where t.hash = ? and t.revoked_at is null and (m.id is null or m.active)
            """;

    private Sql sql;
    private HeardClock clock;
    private LoginSessions logins;
    private ShortMemory<String, LoginSessions.Known> sessions;
    private ShortMemory<Long, KnownMember> members;
    private ShortMemory<String, KnownToken> tokens;

    @SuppressWarnings("NullAway.Init")
    protected Callers() {
        // for CDI
    }

    @Inject
    public Callers(Sql sql, HeardClock clock, LoginSessions logins) {
        this.sql = sql;
        this.clock = clock;
        this.logins = logins;
        this.sessions = new ShortMemory<>(clock, LIFE, MOST);
        this.members = new ShortMemory<>(clock, LIFE, MOST);
        this.tokens = new ShortMemory<>(clock, LIFE, MOST);
    }

    /** The member, if still active and able to log in. */
    public Optional<KnownMember> member(MemberId id) {
        return members.get(id.value(), wanted -> sql.one(MEMBER, Callers::member, wanted));
    }

    /**
     * The member of a session, unless something has ended it.
     *
     * @param uses whether somebody does something with it, so that it lasts longer
     */
    public Optional<KnownMember> ofSession(Secret secret, boolean uses) {
        return sessions.get(secret.hash(), hash -> logins.find(hash, uses))
                .flatMap(session -> member(session.member()).filter(member -> member.accepts(session.openedAt())));
    }

    /** The caller a token stands for, unless it has expired, was revoked or its member has left. */
    public Optional<Caller> ofToken(Secret secret) {
        Instant now = clock.instant();
        return tokens.get(secret.hash(), hash -> lookUp(hash, now))
                .filter(token -> token.isValidAt(now))
                .map(KnownToken::caller);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccessChanged change) {
        forgetAll();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemberChanged change) {
        forgetAll();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemberDeactivated change) {
        forgetAll();
    }

    private void forgetAll() {
        sessions.forgetAll();
        members.forgetAll();
        tokens.forgetAll();
    }

    private Optional<KnownToken> lookUp(String hash, Instant now) {
        Optional<KnownToken> found = sql.one(TOKEN, Callers::token, hash);
        found.filter(token -> token.isValidAt(now) && token.isUseWorthNoting(now))
                .ifPresent(token -> sql.update(
                        "update access_token set last_used_at = ? where id = ? and (last_used_at is null or last_used_at < ?)",
                        now,
                        token.id(),
                        now));
        return found;
    }

    private static KnownMember member(Row row) {
        return new KnownMember(
                new MemberId(row.number("id")),
                row.text("login"),
                row.text("name"),
                RolesConverter.read(row.text("roles")),
                new Preferences(row.textOrNull("zone"), row.textOrNull("language"), row.is("shortcuts")),
                row.is("one_time"),
                row.instant("sessions_from"));
    }

    private static KnownToken token(Row row) {
        Long member = row.numberOrNull("member_id");
        return new KnownToken(
                row.number("id"),
                member != null
                        ? Author.member(new MemberId(member))
                        : Author.of(Author.Kind.INTEGRATION, row.number("integration_id")),
                row.text("login"),
                RolesConverter.read(row.text("roles")),
                Scopes.read(row.text("scopes")),
                row.instantOrNull("expires_at"),
                row.instantOrNull("last_used_at"));
    }
}
