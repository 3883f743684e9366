package org.heardcrm.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionsTest {

    @Test
    void aLoginAfterTwoSignsIsNamed() {
        assertThat(Mentions.in("@@Anna, please ask @@ben.müller-2. And @@anna again; @@x_y@firm!"))
                .containsExactly("anna", "ben.müller-2", "x_y@firm");
    }

    @Test
    void anAddressOrOneSignNamesNobody() {
        assertThat(Mentions.in("eva@example.com, @anna, @@@anna, a@@b, @@, @@."))
                .isEmpty();
    }
}
