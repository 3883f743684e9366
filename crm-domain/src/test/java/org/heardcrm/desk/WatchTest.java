package org.heardcrm.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WatchTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void whoMissedTwoBeatsIsThereAndWhoWasSilentForFortySecondsIsNot() {
        assertThat(Watch.isThere(NOW.minusSeconds(31), NOW)).isTrue();
        assertThat(Watch.isThere(NOW.minusSeconds(39), NOW)).isTrue();
        assertThat(Watch.isThere(NOW.minusSeconds(40), NOW)).isFalse();
    }
}
