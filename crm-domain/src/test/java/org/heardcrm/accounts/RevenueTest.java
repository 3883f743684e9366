package org.heardcrm.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import org.heardcrm.platform.Money;
import org.junit.jupiter.api.Test;

class RevenueTest {

    private static final Instant MARCH_2026 = Instant.parse("2026-03-31T23:59:59Z");

    private static Revenue entered(String month, String amount) {
        RevenueFigure figure = new RevenueFigure(
                YearMonth.parse(month), Money.of(new BigDecimal(amount), "EUR"), RevenueKind.RECURRING);
        return Revenue.entered(new RevenueId(9), new AccountId(1), figure, RevenueSource.ENTERED, MARCH_2026);
    }

    @Test
    void revenueIsEnteredAtMostTwelveMonthsAhead() {
        assertThat(entered("2027-03", "10").month()).isEqualTo(YearMonth.of(2027, 3));
        assertThatThrownBy(() -> entered("2027-04", "10")).extracting("rule").isEqualTo("month-too-far");
        assertThatThrownBy(() -> entered("1899-12", "10")).extracting("rule").isEqualTo("month-too-early");
    }

    @Test
    void aCreditNoteIsRevenueBelowNothing() {
        assertThat(entered("2026-02", "-99.50").money().isNegative()).isTrue();
    }

    @Test
    void revenueOfNothingIsNotEntered() {
        assertThatThrownBy(() -> entered("2026-02", "0.00")).extracting("rule").isEqualTo("amount-nothing");
    }

    @Test
    void whatAnOpportunityWonNamesIt() {
        RevenueFigure figure =
                new RevenueFigure(YearMonth.of(2026, 3), Money.of(BigDecimal.TEN, "EUR"), RevenueKind.ONE_TIME);
        Revenue won = Revenue.won(new RevenueId(9), new AccountId(1), figure, new AccountId(44), MARCH_2026);
        assertThat(won.source()).isEqualTo(RevenueSource.WON);
        assertThat(won.opportunity()).isEqualTo(44);
    }
}
