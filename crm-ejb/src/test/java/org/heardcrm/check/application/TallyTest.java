package org.heardcrm.check.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How findings are counted. */
class TallyTest {

    private final Tally tally = new Tally("state");

    @Test
    void whatIsTheSameCountsAsCompared() {
        tally.add(Compared.of("EX-1001").field("state", 1, 1));
        tally.same(9);
        assertThat(tally.result()).isEqualTo(new KindResult("state", 10, 0, java.util.List.of()));
    }

    @Test
    void aThingThatDiffersInTwoFieldsIsOneDifference() {
        tally.add(Compared.of("EX-1001").field("state", "OPEN", "WORKING").field("owner", null, 7));
        assertThat(tally.result().differences()).isEqualTo(1);
        assertThat(tally.result().examples())
                .containsExactly("EX-1001: state is stored as OPEN and computed as WORKING;"
                        + " owner is stored as null and computed as 7");
    }

    @Test
    void allDifferencesAreCountedAndAFewAreShown() {
        for (int i = 0; i < 100; i++) {
            tally.add(Compared.of("EX-" + i).that(false, "differs"));
        }
        assertThat(tally.result().differences()).isEqualTo(100);
        assertThat(tally.result().examples()).hasSize(5);
    }
}
