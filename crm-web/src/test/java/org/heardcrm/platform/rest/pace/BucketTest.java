package org.heardcrm.platform.rest.pace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BucketTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void aBurstPassesAndThenTheRateHolds() {
        Bucket bucket = new Bucket(2, 3, 0);
        assertThat(bucket.take(0)).isZero();
        assertThat(bucket.take(0)).isZero();
        assertThat(bucket.take(0)).isZero();
        assertThat(bucket.take(0)).isEqualTo(1);
        assertThat(bucket.take(SECOND / 2)).isZero();
        assertThat(bucket.take(SECOND / 2)).isEqualTo(1);
    }

    @Test
    void restDoesNotAddUpToMoreThanABurst() {
        Bucket bucket = new Bucket(2, 3, 0);
        for (int i = 0; i < 3; i++) {
            assertThat(bucket.take(1000 * SECOND)).isZero();
        }
        assertThat(bucket.take(1000 * SECOND)).isEqualTo(1);
    }

    @Test
    void aSlowRateSaysHowLongToWait() {
        Bucket bucket = new Bucket(0.1, 1, 0);
        assertThat(bucket.take(0)).isZero();
        assertThat(bucket.take(0)).isEqualTo(10);
    }
}
