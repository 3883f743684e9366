package org.heardcrm.members.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.heardcrm.members.MemberId;
import org.heardcrm.platform.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Instant NEXT_WEEK = NOW.plus(Duration.ofDays(7));

    private final Credential credential = Credential.of(new MemberId(1), NOW);
    private final Secret link = Secret.link();

    @Test
    void anInvitationIsGoodUntilItsTimeIsOver() {
        credential.invite(link, NEXT_WEEK, NOW);

        assertThat(credential.isInvitedBy(link, NEXT_WEEK.minusSeconds(1))).isTrue();
        assertThat(credential.isInvitedBy(link, NEXT_WEEK)).isFalse();
    }

    @Test
    void anotherLinkIsNoInvitation() {
        credential.invite(link, NEXT_WEEK, NOW);

        assertThat(credential.isInvitedBy(Secret.link(), LATER)).isFalse();
    }

    @Test
    void anInvitationWorksOnce() {
        credential.invite(link, NEXT_WEEK, NOW);

        credential.choosePassword("hash", LATER);

        assertThat(credential.isInvitedBy(link, LATER)).isFalse();
        assertThat(credential.passwordHash()).isEqualTo("hash");
    }

    @Test
    void aNewInvitationVoidsTheOlderOne() {
        credential.invite(link, NEXT_WEEK, NOW);

        credential.invite(Secret.link(), NEXT_WEEK, LATER);

        assertThat(credential.isInvitedBy(link, LATER)).isFalse();
    }

    @Test
    void aResetEndsPasswordAndSessionsAtOnce() {
        credential.choosePassword("hash", NOW);

        credential.invite(link, NEXT_WEEK, LATER);

        assertThat(credential.passwordHash()).isNull();
        assertThat(credential.sessionsFrom()).isEqualTo(LATER);
    }

    @Test
    void aOneTimePasswordIsOneUntilTheMemberChoosesAnother() {
        credential.giveOneTimePassword("made", NOW);
        assertThat(credential.isOneTime()).isTrue();

        credential.choosePassword("own", LATER);

        assertThat(credential.isOneTime()).isFalse();
        assertThat(credential.sessionsFrom()).isEqualTo(LATER);
    }

    @Test
    void whoLeavesHasNoPasswordNoInvitationAndNoSession() {
        credential.choosePassword("hash", NOW);
        credential.invite(link, NEXT_WEEK, NOW);

        credential.end(LATER);

        assertThat(credential.passwordHash()).isNull();
        assertThat(credential.isInvitedBy(link, LATER)).isFalse();
        assertThat(credential.sessionsFrom()).isEqualTo(LATER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"correct horse battery", "пароль из многих слов", "tr0ub4dor&3xyz", "ein langer Satz hilft"})
    void aLongPasswordIsAccepted(String password) {
        assertThatCode(() -> PasswordRule.check(password, "ada")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "short,password-short",
        "elevenchars,password-short",
        "aaaaaaaaaaaaaaaa,password-obvious",
        "Password1234,password-obvious",
        "abababababab,password-obvious",
        "my name is Lovelace,password-login"
    })
    void anEasyPasswordIsRefused(String password, String rule) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> PasswordRule.check(password, "lovelace"))
                .satisfies(failure -> assertThat(failure.rule()).isEqualTo(rule));
    }

    @Test
    void aPasswordThatNobodyTypesIsRefused() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> PasswordRule.check("correct horse ".repeat(20), "ada"))
                .satisfies(failure -> assertThat(failure.rule()).isEqualTo("password-long"));
    }
}
