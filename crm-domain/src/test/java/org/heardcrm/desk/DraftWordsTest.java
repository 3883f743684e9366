package org.heardcrm.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Unreadable;
import org.junit.jupiter.api.Test;

class DraftWordsTest {

    @Test
    void wordsAreKeptAsTheyAreTyped() {
        assertThat(new DraftWords(" I have \n").text()).isEqualTo(" I have \n");
    }

    @Test
    void blanksAreNothingToKeep() {
        assertThat(new DraftWords(" \n\t").isEmpty()).isTrue();
        assertThat(new DraftWords("a").isEmpty()).isFalse();
    }

    @Test
    void asLongAsAMessageIsTheLongest() {
        assertThat(new DraftWords("😀".repeat(DraftWords.MOST)).isEmpty()).isFalse();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new DraftWords("a".repeat(DraftWords.MOST + 1)))
                .matches(broken ->
                        broken.rule().equals("too-long") && broken.pointer().equals("/words"));
    }

    @Test
    void whatPostgresCannotKeepIsRefused() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new DraftWords("a\0b"))
                .matches(broken -> broken.rule().equals("unreadable"));
    }

    @Test
    void aKindIsSpeltAsTheComposerSpellsIt() {
        for (DraftKind kind : DraftKind.values()) {
            assertThat(DraftKind.of(kind.word())).isEqualTo(kind);
        }
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> DraftKind.of("REPLY"));
    }
}
