package org.heardcrm.bench.plans;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongScanTest {

    @Test
    void rowsThatTheFilterRemovedWereReadToo() {
        assertThat(LongScan.in("""
                Limit  (cost=0.00..9.00 rows=1 width=8) (actual time=0.1..0.2 rows=1.00 loops=1)
                  ->  Seq Scan on ticket t  (cost=0.00..9.00 rows=1 width=8) (actual time=0.1..0.2 rows=10.00 loops=1)
                        Filter: (source = 'IMPORT'::text)
                        Rows Removed by Filter: 2000
                  ->  Index Scan using a on b  (cost=0.00..9.00 rows=1 width=8) (actual time=0.1..0.2 rows=1.00 loops=1)
                        Rows Removed by Filter: 5000
                """)).containsExactly(new LongScan("ticket", 2010));
    }

    @Test
    void aShortTableMayBeReadWhole() {
        assertThat(
                        LongScan.in(
                                "Seq Scan on member  (cost=0.00..9.00 rows=1 width=8) (actual time=0.1..0.2 rows=20.00 loops=51)"))
                .isEmpty();
    }

    @Test
    void aPlanThatBeginsWithALongScanIsSeen() {
        assertThat(
                        LongScan.in(
                                "Seq Scan on member  (cost=0.00..9.00 rows=1 width=8) (actual time=0.1..0.2 rows=1001 loops=1)"))
                .containsExactly(new LongScan("member", 1001));
    }
}
