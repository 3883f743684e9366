package org.heardcrm.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heardcrm.platform.RuleBroken;
import org.junit.jupiter.api.Test;

class CannedTextTest {

    @Test
    void everyPlaceholderIsFilledWhereverItStands() {
        assertThat(new CannedText("{contact} of {client}: {number}, {number}.").filled(left -> "<" + left.word() + ">"))
                .isEqualTo("<contact> of <client>: <number>, <number>.");
    }

    @Test
    void aPlaceholderThatNobodyCouldFillIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> new CannedText("Dear {kunde}"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("“{kunde}” is no placeholder; there are {client}, {contact}, {number}, {summary}, {agent},"
                        + " {firm}.");
    }

    @Test
    void whatIsFilledInIsNotLookedAtAgainAndIsTakenAsItIs() {
        assertThat(new CannedText("About {summary}").filled(left -> "{number} costs $1 \\ more"))
                .isEqualTo("About {number} costs $1 \\ more");
    }

    @Test
    void otherBracesAreThemselves() {
        assertThat(new CannedText("{} {\"a\": 1} {0}").filled(left -> "?")).isEqualTo("{} {\"a\": 1} {0}");
    }

    @Test
    void itNeedsWordsAndNotTooMany() {
        assertThatThrownBy(() -> new CannedText("  ")).hasMessage("A canned reply needs words.");
        assertThatThrownBy(() -> new CannedText("x".repeat(CannedText.LONGEST + 1)))
                .hasMessage("A canned reply has at most 20,000 characters.");
    }
}
