package org.heardcrm.tickets.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardcrm.tickets.Impact;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    private final Description began = described("Labels twice", "Ship today", Impact.HINDERED);

    @Test
    void whatOnlyOthersChangedBecomesTheirs() {
        Description typed = described("Labels printed twice", "Ship today", Impact.HINDERED);

        typed.adopt(began, described("Labels twice", "Ship by noon", Impact.BLOCKED));

        assertThat(typed.getSummary()).isEqualTo("Labels printed twice");
        assertThat(typed.getGoal()).isEqualTo("Ship by noon");
        assertThat(typed.getImpact()).isEqualTo(Impact.BLOCKED);
    }

    @Test
    void whatBothChangedStaysAsItWasTyped() {
        Description typed = described("Labels printed twice", "Ship today", Impact.HINDERED);

        typed.adopt(began, described("Two labels a pallet", "Ship today", Impact.HINDERED));

        assertThat(typed.getSummary()).isEqualTo("Labels printed twice");
    }

    @Test
    void whatWasEmptiedStaysEmpty() {
        Description typed = described("Labels twice", null, Impact.HINDERED);

        typed.adopt(began, described("Labels twice", "Ship today", Impact.BLOCKED));

        assertThat(typed.getGoal()).isNull();
    }

    private static Description described(String summary, String goal, Impact impact) {
        Description description = new Description();
        description.setSummary(summary);
        description.setGoal(goal);
        description.setImpact(impact);
        return description;
    }
}
