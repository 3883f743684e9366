package org.heardcrm.tickets.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SaidNameTest {

    @Test
    void theExactNameComesBeforeThePlainOne() {
        assertThat(SaidName.in("attachment; filename=\"x.pdf\"; filename*=UTF-8''%C3%9Cbersicht%2B1.pdf"))
                .isEqualTo("Übersicht+1.pdf");
    }

    @Test
    void aPlainNameMayStandInQuotationMarksOrNot() {
        assertThat(SaidName.in("attachment; filename=\"my \\\"best\\\" offer.pdf\""))
                .isEqualTo("my \"best\" offer.pdf");
        assertThat(SaidName.in("attachment; filename=offer.pdf")).isEqualTo("offer.pdf");
    }

    @Test
    void whatCannotBeReadIsNoName() {
        assertThat(SaidName.in(null)).isEmpty();
        assertThat(SaidName.in("attachment")).isEmpty();
        assertThat(SaidName.in("attachment; filename*=UTF-8''%zz")).isEmpty();
    }
}
