package org.heardcrm.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AskedTest {

    @Test
    void halfOfTheAnswersCameWithinTheMedian() {
        List<Long> micros = LongStream.rangeClosed(1, 100).boxed().toList();
        Asked asked = Asked.of(8, 5, micros, 0, null);
        assertThat(asked.perSecond()).isEqualTo(20);
        assertThat(asked.p50()).isEqualTo(51);
        assertThat(asked.p95()).isEqualTo(96);
    }

    @Test
    void noAnswerAtAllIsNoSpeed() {
        assertThat(Asked.of(1, 5, List.of(), 3, "away").perSecond()).isZero();
    }
}
