package org.heardcrm.members.access.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ShortMemoryTest {

    private final MovableClock clock = new MovableClock();
    private final ShortMemory<String, Integer> memory = new ShortMemory<>(clock, Duration.ofSeconds(3), 10);
    private final AtomicInteger lookUps = new AtomicInteger();

    private Optional<Integer> ask(String key) {
        return memory.get(key, wanted -> Optional.of(lookUps.incrementAndGet()));
    }

    @Test
    void anAnswerIsRememberedForAMoment() {
        assertThat(ask("a")).contains(1);

        clock.pass(Duration.ofMillis(2999));

        assertThat(ask("a")).contains(1);
    }

    @Test
    void thenItIsAskedAgain() {
        ask("a");

        clock.pass(Duration.ofSeconds(3));

        assertThat(ask("a")).contains(2);
    }

    @Test
    void nothingIsNotRemembered() {
        assertThat(memory.get("a", key -> Optional.empty())).isEmpty();

        assertThat(ask("a")).contains(1);
    }

    @Test
    void whatIsGoneIsForgotten() {
        ask("a");
        clock.pass(Duration.ofSeconds(3));

        assertThat(memory.get("a", key -> Optional.empty())).isEmpty();
    }

    @Test
    void everythingCanBeForgottenAtOnce() {
        ask("a");

        memory.forgetAll();

        assertThat(ask("a")).contains(2);
    }

    @Test
    void tooManyAnswersAreForgotten() {
        for (int i = 0; i < 10; i++) {
            ask("key" + i);
        }

        ask("one more");

        assertThat(ask("key0")).contains(12);
    }
}
