package org.heardcrm.boards.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardcrm.referrals.Origin.BOUGHT;
import static org.heardcrm.referrals.Origin.EARNED;
import static org.heardcrm.referrals.Origin.UNKNOWN;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.heardcrm.referrals.Origin;
import org.junit.jupiter.api.Test;

/** How the rollup follows opportunities that change. */
class CountedWinTest {

    private static final Instant MARCH = Instant.parse("2026-03-05T10:07:59.123456Z");

    @Test
    void aWinIsCountedInItsQuarterOfAnHour() {
        assertThat(WonCell.slotOf(MARCH)).isEqualTo("2026-03-05T10:00:00Z");
        assertThat(WonCell.slotOf(Instant.parse("1969-12-31T23:59:59Z"))).isEqualTo("1969-12-31T23:45:00Z");
    }

    @Test
    void winsOfOneCellAreAddedUp() {
        assertThat(CountedWin.sums(List.of(win(1, "10.10", EARNED), win(2, "0.90", EARNED))))
                .containsOnly(entry(EARNED, 2, "11.00"));
    }

    @Test
    void twoCurrenciesAreNeverAddedUp() {
        CountedWin francs = new CountedWin(2, WonCell.at(MARCH, "CHF", EARNED), new BigDecimal("5.00"));
        assertThat(CountedWin.sums(List.of(win(1, "10.00", EARNED), francs))).hasSize(2);
    }

    @Test
    void aNewWinIsAdded() {
        assertThat(CountedWin.change(List.of(), List.of(win(1, "10.00", EARNED))))
                .containsOnly(entry(EARNED, 1, "10.00"));
    }

    @Test
    void aWinThatIsNoneAnyMoreIsTakenOff() {
        assertThat(CountedWin.change(List.of(win(1, "10.00", EARNED)), List.of()))
                .containsOnly(entry(EARNED, -1, "-10.00"));
    }

    @Test
    void anotherOriginMovesTheMoney() {
        assertThat(CountedWin.change(List.of(win(1, "10.00", UNKNOWN)), List.of(win(1, "10.00", BOUGHT))))
                .containsOnly(entry(UNKNOWN, -1, "-10.00"), entry(BOUGHT, 1, "10.00"));
    }

    @Test
    void anotherValueMovesTheSumAlone() {
        assertThat(CountedWin.change(List.of(win(1, "10.00", EARNED)), List.of(win(1, "12.50", EARNED))))
                .containsOnly(entry(EARNED, 0, "2.50"));
    }

    @Test
    void readTwiceNothingChanges() {
        assertThat(CountedWin.change(List.of(win(1, "10.00", EARNED)), List.of(win(1, "10.00", EARNED))))
                .isEmpty();
    }

    private static CountedWin win(long id, String amount, Origin origin) {
        return new CountedWin(id, WonCell.at(MARCH, "EUR", origin), new BigDecimal(amount));
    }

    private static java.util.Map.Entry<WonCell, WonFigure> entry(Origin origin, long n, String amount) {
        return java.util.Map.entry(WonCell.at(MARCH, "EUR", origin), new WonFigure(n, new BigDecimal(amount)));
    }
}
