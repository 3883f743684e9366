package org.heardcrm.members.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final int FREE = 5;

    @ParameterizedTest
    @CsvSource({"1,0", "4,0", "5,1", "6,2", "7,4", "8,8", "12,128", "13,256", "14,300", "1000,300"})
    void afterTheFreeFailuresEachOneDoublesTheWaitUpToFiveMinutes(int failures, long seconds) {
        assertThat(new Pace(failures, NOW).waitAt(NOW, FREE)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void theWaitRunsOut() {
        Pace pace = new Pace(8, NOW);

        assertThat(pace.waitAt(NOW.plusSeconds(3), FREE)).isEqualTo(Duration.ofSeconds(5));
        assertThat(pace.waitAt(NOW.plusSeconds(8), FREE)).isZero();
        assertThat(pace.waitAt(NOW.plusSeconds(80), FREE)).isZero();
    }

    @Test
    void anHourWithoutAFailureStartsAfresh() {
        Instant later = NOW.plus(Duration.ofHours(1));

        assertThat(new Pace(20, NOW).failedAgain(later)).isEqualTo(Pace.firstFailure(later));
    }

    @Test
    void failuresAddUp() {
        assertThat(Pace.firstFailure(NOW).failedAgain(NOW.plusSeconds(1))).isEqualTo(new Pace(2, NOW.plusSeconds(1)));
    }
}
