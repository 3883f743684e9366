package org.heardcrm.check.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heardcrm.boards.application.CountedWin;
import org.heardcrm.boards.application.WonCell;
import org.heardcrm.boards.application.WonFigure;
import org.heardcrm.referrals.Origin;
import org.junit.jupiter.api.Test;

/** When a rollup is wrong, and when it is only late. */
class RollupsComparisonTest {

    private static final WonCell CELL = new WonCell(Instant.parse("2026-03-05T10:00:00Z"), "EUR", Origin.EARNED);
    private static final CountedWin WIN = new CountedWin(1, CELL, new BigDecimal("10.00"));
    private static final CountedWin WORTH_MORE = new CountedWin(1, CELL, new BigDecimal("11.00"));

    @Test
    void whatIsCountedAsItStandsIsRight() {
        assertThat(RollupsComparison.wins(List.of(WIN), List.of(WIN), Set.of())).allMatch(Compared::isSame);
    }

    @Test
    void whatIsCountedOtherwiseIsWrong() {
        assertThat(RollupsComparison.wins(List.of(WIN), List.of(WORTH_MORE), Set.of()))
                .noneMatch(Compared::isSame);
        assertThat(RollupsComparison.wins(List.of(), List.of(WIN), Set.of())).noneMatch(Compared::isSame);
        assertThat(RollupsComparison.wins(List.of(WIN), List.of(), Set.of())).noneMatch(Compared::isSame);
    }

    @Test
    void whatWasToldAndNotFollowedYetIsOnlyLate() {
        assertThat(RollupsComparison.wins(List.of(WIN), List.of(WORTH_MORE), Set.of(1L)))
                .isEmpty();
    }

    @Test
    void aSumIsWhatIsCountedThere() {
        Map<WonCell, WonFigure> sums = CountedWin.sums(List.of(WIN));
        assertThat(RollupsComparison.cells(List.of(Map.entry(CELL, new WonFigure(1, WIN.amount()))), sums))
                .allMatch(Compared::isSame);
        assertThat(RollupsComparison.cells(List.of(Map.entry(CELL, new WonFigure(2, WIN.amount()))), sums))
                .noneMatch(Compared::isSame);
        assertThat(RollupsComparison.cells(List.of(), sums)).noneMatch(Compared::isSame);
        assertThat(RollupsComparison.cells(List.of(Map.entry(CELL, new WonFigure(1, WIN.amount()))), Map.of()))
                .noneMatch(Compared::isSame);
    }
}
