package org.heardcrm.members.access.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LoginAttemptsTest {

    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";

    private final MovableClock clock = new MovableClock();
    private final LoginAttempts attempts = new LoginAttempts(clock);

    private void fail(int times, String login, String address) {
        for (int i = 0; i < times; i++) {
            attempts.failed(login, address);
        }
    }

    @Test
    void theFirstFewFailuresCostNothing() {
        fail(4, "ada", HERE);

        assertThat(attempts.waitFor("ada", HERE)).isZero();
    }

    @Test
    void thenEachOneDoublesTheWait() {
        fail(5, "ada", HERE);
        assertThat(attempts.waitFor("ada", HERE)).isEqualTo(Duration.ofSeconds(1));

        fail(3, "ada", HERE);
        assertThat(attempts.waitFor("ada", HERE)).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void afterTheWaitTheNextTryIsLookedAt() {
        fail(8, "ada", HERE);

        clock.pass(Duration.ofSeconds(8));

        assertThat(attempts.waitFor("ada", HERE)).isZero();
    }

    @Test
    void nobodyCanLockSomebodyElseOutFromAnotherAddress() {
        fail(20, "ada", ELSEWHERE);

        assertThat(attempts.waitFor("ada", HERE)).isZero();
    }

    @Test
    void upperCaseIsNoWayAroundTheWait() {
        fail(8, "Ada", HERE);

        assertThat(attempts.waitFor("aDA ", HERE)).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void tryingManyLoginsFromOneAddressIsSlowToo() {
        for (int i = 0; i < 33; i++) {
            attempts.failed("login" + i, HERE);
        }

        assertThat(attempts.waitFor("somebody new", HERE)).isEqualTo(Duration.ofSeconds(8));
        assertThat(attempts.waitFor("somebody new", ELSEWHERE)).isZero();
    }

    @Test
    void aGoodLoginForgivesItsOwnFailuresOnly() {
        fail(40, "ada", HERE);

        attempts.succeeded("ada", HERE);

        assertThat(attempts.waitFor("ada", HERE)).isPositive();
        clock.pass(Duration.ofMinutes(5));
        assertThat(attempts.waitFor("ada", HERE)).isZero();
    }

    @Test
    void manyTriesDoNotFillTheMemory() {
        for (int i = 0; i < 50_000; i++) {
            attempts.failed("x".repeat(200) + i, "192.0.2." + i);
        }
        fail(6, "ada", HERE);

        assertThat(attempts.waitFor("ada", HERE)).isEqualTo(Duration.ofSeconds(2));
    }
}
