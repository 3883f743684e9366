package org.heardcrm.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NameTest {

    @Test
    void blanksAroundANameAreNotPartOfIt() {
        assertThat(named("  Field service ")).isEqualTo("Field service");
    }

    @Test
    void aNameHasUpTo120Characters() {
        assertThat(named("n".repeat(120))).hasSize(120);
        assertThatThrownBy(() -> named("n".repeat(121))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aNameOfBlanksIsNone() {
        assertThatThrownBy(() -> named("  "))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("A team's name has 1 to 120 characters.");
    }

    private static String named(String text) {
        return Name.required("team-name", "/name", "A team", text);
    }
}
