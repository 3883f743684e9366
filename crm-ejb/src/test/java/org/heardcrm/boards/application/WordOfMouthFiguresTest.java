package org.heardcrm.boards.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.heardcrm.referrals.Origin;
import org.junit.jupiter.api.Test;

/** What the figures of a period add up to. */
class WordOfMouthFiguresTest {

    private final WordOfMouthFigures figures = figures(
            month(1, "CHF", Map.of(Origin.EARNED, won(1, "7.00"))),
            month(1, "EUR", Map.of(Origin.EARNED, won(2, "10.00"), Origin.UNKNOWN, won(3, "30.50"))),
            month(2, "EUR", Map.of(Origin.EARNED, won(1, "2.50"), Origin.BOUGHT, won(4, "4.00"))));

    @Test
    void totalsStayApartByCurrency() {
        assertThat(figures.totals()).containsOnlyKeys("CHF", "EUR");
        assertThat(figures.totals().get("EUR"))
                .containsEntry(Origin.EARNED, won(3, "12.50"))
                .containsEntry(Origin.BOUGHT, won(4, "4.00"))
                .containsEntry(Origin.UNKNOWN, won(3, "30.50"));
    }

    @Test
    void coverageCountsWhoseOriginIsKnown() {
        assertThat(figures.coverage()).isEqualTo(new Coverage(8, 11));
        assertThat(figures.coverage().notAsked()).isEqualTo(3);
    }

    @Test
    void withoutBusinessThereIsNothingToCover() {
        assertThat(figures().isEmpty()).isTrue();
        assertThat(figures().coverage()).isEqualTo(new Coverage(0, 0));
        assertThat(figures().totals()).isEmpty();
    }

    private static WordOfMouthFigures figures(MonthFigures... months) {
        Period year = Period.yearUpTo(YearMonth.of(2026, 12), ZoneOffset.UTC);
        return new WordOfMouthFigures(year, Instant.EPOCH, List.of(months), List.of(), 0, false);
    }

    private static MonthFigures month(int month, String currency, Map<Origin, WonFigure> won) {
        return new MonthFigures(YearMonth.of(2026, month), currency, won);
    }

    private static WonFigure won(long n, String amount) {
        return new WonFigure(n, new BigDecimal(amount));
    }
}
