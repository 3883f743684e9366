package org.heardcrm.platform.rest.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.heardcrm.platform.rest.Created;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    public record View(String id, String secret) {}

    @Test
    void theCallerOpensWhatWasClosedForIt() {
        String closed = new Seal("Bearer a", "key").close("heard_secret");
        assertThat(closed).doesNotContain("heard_secret");
        assertThat(new Seal("Bearer a", "key").open(closed)).isEqualTo("heard_secret");
    }

    @Test
    void nobodyElseDoes() {
        String closed = new Seal("Bearer a", "key").close("heard_secret");
        assertThatThrownBy(() -> new Seal("Bearer b", "key").open(closed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Seal("Bearer a", "other").open(closed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameTextIsNeverClosedTheSameWay() {
        Seal seal = new Seal("Bearer a", "key");
        assertThat(seal.close("x")).isNotEqualTo(seal.close("x"));
    }

    @Test
    void anAnswerIsKeptWithAllThatTheCallerSaw() {
        KeptAnswer kept = KeptAnswer.of(Created.at("tokens/7", new View("7", "s"), 3));
        assertThat(KeptAnswer.parse(kept.toJson())).isEqualTo(kept);
        assertThat(kept).isEqualTo(new KeptAnswer(201, "/api/v1/tokens/7", "\"3\"", "{\"id\":\"7\",\"secret\":\"s\"}"));
        assertThat(KeptAnswer.of(null)).isEqualTo(new KeptAnswer(204, null, null, null));
        assertThat(KeptAnswer.of(new View("7", "s")).status()).isEqualTo(200);
    }

    @Test
    void aBodyIsHashedOnceHoweverMuchOfItWasRead() throws IOException {
        HashedBody unread = body("{\"a\":1}");
        HashedBody half = body("{\"a\":1}");
        assertThat(half.read()).isEqualTo('{');
        assertThat(half.markSupported()).isFalse();
        String hash = unread.hash();
        assertThat(half.hash()).isEqualTo(hash);
        assertThat(body("{\"a\":2}").hash()).isNotEqualTo(hash);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "6f1c-4e.~!", "order/7"})
    void aKeyIsVisibleAscii(String key) {
        assertThat(IdempotencyFilter.isSound(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "ü", "tab\t"})
    void nothingElseIs(String key) {
        assertThat(IdempotencyFilter.isSound(key)).isFalse();
    }

    @Test
    void norIsALongerOne() {
        assertThat(IdempotencyFilter.isSound("x".repeat(255))).isTrue();
        assertThat(IdempotencyFilter.isSound("x".repeat(256))).isFalse();
    }

    private static HashedBody body(String text) {
        return new HashedBody(new ByteArrayInputStream(text.getBytes(UTF_8)), Seal.sha256());
    }
}
