package org.heardcrm.members.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heardcrm.members.LoginName;
import org.heardcrm.members.access.Pace;
import org.heardcrm.platform.application.HeardClock;

/**
 * Recent failures to log in, on this node: by login and address, so that nobody can lock somebody else out, and by
 * address alone, so that trying many logins is slow too. The eldest are forgotten when there are too many.
 */
@ApplicationScoped
public class LoginAttempts {

    private static final int FREE_FOR_A_LOGIN = 5;
    private static final int FREE_FOR_AN_ADDRESS = 30;
    private static final int MOST = 20_000;

    private final Map<Key, Pace> failures = new LinkedHashMap<>();
    private Clock clock;

    /** Who tried what; the login is "" for the address alone. */
    private record Key(String login, String address) {}

    @SuppressWarnings("NullAway.Init")
    protected LoginAttempts() {
        // for CDI
    }

    @Inject
    public LoginAttempts(HeardClock clock) {
        this((Clock) clock);
    }

    LoginAttempts(Clock clock) {
        this.clock = clock;
    }

    /** How long until the next try from there; zero when it may be now. */
    public synchronized Duration waitFor(String login, String address) {
        Instant now = clock.instant();
        Duration forLogin = wait(key(login, address), now, FREE_FOR_A_LOGIN);
        Duration forAddress = wait(new Key("", address), now, FREE_FOR_AN_ADDRESS);
        return forLogin.compareTo(forAddress) > 0 ? forLogin : forAddress;
    }

    public synchronized void failed(String login, String address) {
        Instant now = clock.instant();
        note(key(login, address), now);
        note(new Key("", address), now);
    }

    /** The login's own failures are forgotten; those of the address stay, or one good login would cover many tries. */
    public synchronized void succeeded(String login, String address) {
        failures.remove(key(login, address));
    }

    private Duration wait(Key key, Instant now, int free) {
        Pace pace = failures.get(key);
        return pace == null ? Duration.ZERO : pace.waitAt(now, free);
    }

    private void note(Key key, Instant now) {
        Pace before = failures.remove(key);
        failures.put(key, before == null ? Pace.firstFailure(now) : before.failedAgain(now));
        if (failures.size() > MOST) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    private static Key key(String login, String address) {
        String folded = LoginName.folded(login);
        return new Key(folded.length() > 64 ? folded.substring(0, 64) : folded, address);
    }
}
