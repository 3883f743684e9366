package org.heardcrm.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.heardcrm.bench.instance.Checking;
import org.heardcrm.bench.instance.Memory;
import org.heardcrm.bench.load.Asked;
import org.heardcrm.bench.plans.LongScan;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final Memory MEMORY = new Memory(500, 80, 300);

    private static Findings findings(int errors, Map<String, List<LongScan>> longScans, boolean clean) {
        Asked asked = new Asked(8, 100, 5_000, 9_000, errors, errors == 0 ? null : "no such row");
        return new Findings(
                List.of(new Cell(10_000, "create", asked, 1_000)),
                longScans,
                new Checking(clean, "state 0 differences"),
                MEMORY,
                Duration.ofSeconds(21),
                List.of(),
                MEMORY);
    }

    @Test
    void aWrongAnswerADifferenceOrALongScanFailsTheRun() {
        assertThat(findings(0, Map.of(), true).failed()).isFalse();
        assertThat(findings(1, Map.of(), true).failed()).isTrue();
        assertThat(findings(0, Map.of(), false).failed()).isTrue();
        assertThat(findings(0, Map.of("read", List.of(new LongScan("t", 2_000))), true)
                        .failed())
                .isTrue();
    }

    @Test
    void theReportSaysWhatFallsShort() {
        assertThat(Report.of(findings(0, Map.of(), true)))
                .contains("| create of 10,000 at 8 clients: at least 25 % of raw | 10 % | **falls short** |")
                .contains("within 20 s | 21.0 s | **falls short**")
                .contains("| 10,000 | create | 8 | 100 | 5.0 | 9.0 | 1000 | 10 % | 0 |");
    }
}
