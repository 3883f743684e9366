package org.heardcrm.offerings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CategoryTest {

    private static final Instant THEN = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-04-02T09:00:00Z");
    private static final CategoryId BILLING = new CategoryId(1);
    private static final CategoryId INVOICES = new CategoryId(2);

    private final Category billing = Category.added(BILLING, new CategoryDetails("Billing", null, false), THEN);

    @Test
    void aCategoryCannotStandBelowItself() {
        CategoryDetails below = new CategoryDetails("Billing", INVOICES, false);
        assertThatThrownBy(() -> billing.edit(below, List.of(INVOICES, BILLING), LATER))
                .extracting("rule", "pointer")
                .containsExactly("category-below-itself", "/parentId");
        assertThat(billing.details().parent()).isNull();
    }

    @Test
    void aCategoryIsRetiredAndBroughtBack() {
        billing.edit(new CategoryDetails("Billing", null, true), List.of(), LATER);
        assertThat(billing.details().retired()).isTrue();
        assertThat(billing.updatedAt()).isEqualTo(LATER);
        billing.edit(new CategoryDetails("Billing", null, false), List.of(), LATER);
        assertThat(billing.details().retired()).isFalse();
    }

    @Test
    void anEditThatChangesNothingIsNoChange() {
        billing.edit(new CategoryDetails(" Billing ", null, false), List.of(), LATER);
        assertThat(billing.updatedAt()).isEqualTo(THEN);
    }

    @Test
    void anOfferingsDescriptionHasAtMost2000Characters() {
        assertThatThrownBy(() -> new OfferingDetails("Payroll", "x".repeat(2001), false))
                .extracting("pointer")
                .isEqualTo("/description");
        assertThat(new OfferingDetails("Payroll", "  ", false).description()).isNull();
    }
}
