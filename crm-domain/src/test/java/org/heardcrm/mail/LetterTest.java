package org.heardcrm.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.heardcrm.platform.NotPossibleNow;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private final Letter letter = Letter.written(
            new LetterId(7),
            LetterKind.REPLY,
            Cause.event(42, 3),
            Recipient.contact(5),
            "<heard.7.abc@example.com>",
            NOW,
            NOW);

    private Letter claimed(Instant at) {
        letter.claim("node 1", at);
        letter.leaves("eva@example.com", 99L);
        return letter;
    }

    @Test
    void aWrittenLetterIsToBeSentAtOnce() {
        assertThat(letter.isToBeSent(NOW)).isTrue();
        assertThat(letter.isToBeSent(NOW.minusMillis(1))).isFalse();
    }

    @Test
    void aClaimedLetterIsNobodyElsesUntilItsHolderIsGone() {
        claimed(NOW);

        assertThat(letter.isToBeSent(NOW.plus(Letter.CLAIM))).isFalse();
        assertThat(letter.isToBeSent(NOW.plus(Letter.CLAIM).plusMillis(1))).isTrue();
    }

    @Test
    void whatTheServerTookIsSentAndStaysSent() {
        claimed(NOW).sent("250 OK\r\n", LATER);

        assertThat(letter.state()).isEqualTo(LetterState.SENT);
        assertThat(letter.sentAt()).isEqualTo(LATER);
        assertThat(letter.answer()).isEqualTo("250 OK");
        assertThat(letter.address()).isEqualTo("eva@example.com");
        assertThatThrownBy(() -> letter.tryAgain(LATER)).isInstanceOf(NotPossibleNow.class);
    }

    @Test
    void eachRefusalMakesItWaitLongerUpToAnHour() {
        Instant at = NOW;
        Duration before = Duration.ZERO;
        for (int i = 0; i < 8; i++) {
            claimed(at).refusedForNow("451 later", at);
            Duration pause = Duration.between(at, letter.notBefore());
            assertThat(pause).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(Duration.ofHours(1));
            assertThat(letter.isToBeSent(at)).isFalse();
            before = pause;
            at = letter.notBefore();
        }
        assertThat(before).isEqualTo(Duration.ofHours(1));
        assertThat(letter.attempts()).isEqualTo(8);
        assertThat(letter.state()).isEqualTo(LetterState.WAITING);
    }

    @Test
    void afterThreeDaysARefusalIsTheLast() {
        Instant late = NOW.plus(Letter.PATIENCE).plusMillis(1);
        claimed(late).refusedForNow("451 later", late);

        assertThat(letter.state()).isEqualTo(LetterState.FAILED);
        assertThat(letter.answer()).isEqualTo("451 later");
    }

    @Test
    void whatIsRefusedForGoodWaitsForAPersonToTryAgain() {
        claimed(NOW).refusedForGood("550 No such person");
        assertThat(letter.state()).isEqualTo(LetterState.FAILED);
        assertThat(letter.isToBeSent(LATER)).isFalse();

        Instant muchLater = NOW.plus(Letter.PATIENCE).plus(Letter.PATIENCE);
        letter.tryAgain(muchLater);

        assertThat(letter.isToBeSent(muchLater)).isTrue();
        assertThat(letter.isStale(muchLater)).isFalse();
        assertThat(letter.messageId()).isEqualTo("<heard.7.abc@example.com>");
    }

    @Test
    void whoTriesAgainDoesNotTakeItOutOfTheHandsOfWhoeverSendsIt() {
        claimed(NOW);
        letter.tryAgain(NOW);

        assertThat(letter.isToBeSent(NOW)).isFalse();
    }

    @Test
    void withoutAnAddressItWaitsForOne() {
        letter.unaddressed();
        assertThat(letter.isToBeSent(NOW)).isFalse();

        letter.tryAgain(LATER);
        assertThat(letter.isToBeSent(LATER)).isTrue();
    }

    @Test
    void aSecretInItIsForgottenOnceItIsSentOrWithdrawn() {
        letter.carrying("sealed");
        claimed(NOW).refusedForNow("451 later", NOW);
        assertThat(letter.sealedLink()).isEqualTo("sealed");

        claimed(LATER).sent("250 OK", LATER);
        assertThat(letter.sealedLink()).isNull();
    }

    @Test
    void aLongAnswerIsCutAndKeptInOneLine() {
        claimed(NOW).refusedForGood("550 no\r\n" + "x".repeat(1000));

        assertThat(letter.answer()).startsWith("550 no x").hasSize(500);
    }

    @Test
    void aLetterHasOneReader() {
        assertThatThrownBy(() -> new Recipient(null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Recipient(1L, 2L)).isInstanceOf(IllegalArgumentException.class);
    }
}
