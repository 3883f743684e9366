package org.heardcrm.members.access.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.heardcrm.members.MemberId;
import org.heardcrm.platform.application.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says who they are and proves it by a password. Wrong login and wrong password look the same from outside. No
 * transaction is held open while a password is hashed, or a few people typing would keep everybody from the database.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LoggingIn {

    private static final int LONGEST_PASSWORD = 1000;

    @Inject
    private LoginAttempts attempts;

    @Inject
    private Sql sql;

    /**
     * How it went.
     *
     * @param member who it is, or null when it was wrong or too soon
     * @param delay how long until the next try will be looked at
     */
    public record Outcome(@Nullable MemberId member, Duration delay) {

        public boolean isTooSoon() {
            return member == null && !delay.isZero();
        }
    }

    /** What is on file for a login. */
    private record OnFile(MemberId member, String hash) {}

    /** @param address where the request came from */
    public Outcome tryWith(String login, String password, String address) {
        Duration wait = attempts.waitFor(login, address);
        if (!wait.isZero()) {
            return new Outcome(null, wait);
        }
        Optional<OnFile> onFile = isPlausible(login) ? find(login) : Optional.empty();
        if (!PasswordHashing.matches(
                shortened(password), onFile.map(OnFile::hash).orElse(null))) {
            attempts.failed(login, address);
            return new Outcome(null, Duration.ZERO);
        }
        attempts.succeeded(login, address);
        OnFile proven = onFile.orElseThrow();
        rehash(proven, password);
        return new Outcome(proven.member, Duration.ZERO);
    }

    private Optional<OnFile> find(String login) {
        return sql.one(
                "select m.id, c.password_hash from member m join credential c on c.member_id = m.id"
                        + " where lower(m.login) = lower(?) and m.active and c.password_hash is not null",
                row -> new OnFile(new MemberId(row.number("id")), row.text("password_hash")),
                login.strip());
    }

    private void rehash(OnFile proven, String password) {
        if (PasswordHashing.isOutdated(proven.hash)) {
            sql.update(
                    "update credential set password_hash = ?, version = version + 1"
                            + " where member_id = ? and password_hash = ?",
                    PasswordHashing.hash(password),
                    proven.member,
                    proven.hash);
        }
    }

    private static boolean isPlausible(String login) {
        return login.length() <= 100 && login.indexOf('\0') < 0;
    }

    /** Nobody has a password that long: it is not worth the hashing. */
    private static String shortened(String password) {
        return password.length() <= LONGEST_PASSWORD ? password : password.substring(0, LONGEST_PASSWORD);
    }
}
