package org.heardcrm.members.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.RolesConverter;
import org.heardcrm.members.access.Secret;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;

/**
 * Who is logged in, kept where every node looks: whichever of them gets a request knows its member, and one that dies
 * logs nobody out. Only the hash of what the browser holds is here.
 */
@ApplicationScoped
public class LoginSessions {

    /** A working day's silence ends a session. */
    private static final Duration IDLE = Duration.ofHours(8);

    /** Not every request is worth a row written. */
    private static final Duration WORTH_NOTING = Duration.ofMinutes(1);

    private Sql sql;
    private HeardClock clock;
    private Event<AccessChanged> changed;

    @SuppressWarnings("NullAway.Init")
    protected LoginSessions() {
        // for CDI
    }

    @Inject
    public LoginSessions(Sql sql, HeardClock clock, Event<AccessChanged> changed) {
        this.sql = sql;
        this.clock = clock;
        this.changed = changed;
    }

    /** A session that has not been silent for too long. */
    record Known(MemberId member, Instant openedAt) {}

    private record Found(Known session, Instant usedAt) {}

    /** Opens a session; what is returned is told to the browser and to nobody else. */
    public Secret open(MemberId member) {
        Secret secret = Secret.link();
        Instant now = clock.instant();
        sql.update("delete from login_session where used_at < ?", now.minus(IDLE));
        sql.update(
                "insert into login_session (hash, member_id, opened_at, used_at) values (?, ?, ?, ?)",
                secret.hash(),
                member,
                now,
                now);
        return secret;
    }

    /** @param uses whether somebody does something with it, so that it lasts longer */
    Optional<Known> find(String hash, boolean uses) {
        Instant now = clock.instant();
        Optional<Found> found = sql.one(
                "select member_id, opened_at, used_at from login_session where hash = ? and used_at > ?",
                LoginSessions::found,
                hash,
                now.minus(IDLE));
        if (uses
                && found.filter(one -> one.usedAt.isBefore(now.minus(WORTH_NOTING)))
                        .isPresent()) {
            sql.update("update login_session set used_at = ? where hash = ?", now, hash);
        }
        return found.map(Found::session);
    }

    /** Nobody gets in with it any more, on this node at once and on others within 3 seconds. */
    public void end(Secret secret) {
        sql.update("delete from login_session where hash = ?", secret.hash());
        changed.fire(new AccessChanged());
    }

    /** Those of the sessions that open something still, each with what its member may do. */
    public Map<String, Set<Right>> alive(Collection<String> hashes) {
        return sql
                .all(
                        """
                        select s.hash, m.roles
                        from login_session s join member m on m.id = s.member_id join credential c on c.member_id = m.id
                        where s.hash = any (?) and s.used_at > ? and m.active and s.opened_at >= c.sessions_from
                          and c.password_hash is not null and not c.one_time
                        """,
                        row -> Map.entry(row.text("hash"), Right.of(RolesConverter.read(row.text("roles")))),
                        hashes.toArray(String[]::new),
                        clock.instant().minus(IDLE))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Found found(Row row) {
        return new Found(
                new Known(new MemberId(row.number("member_id")), row.instant("opened_at")), row.instant("used_at"));
    }
}
