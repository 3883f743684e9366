package org.heardcrm.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.application.KeptSentence;
import org.junit.jupiter.api.Test;

/** What was kept in one language is told in another. */
class KeptSentenceTest {

    private static Sentence kept(Sentence sentence) {
        return KeptSentence.read(KeptSentence.written(sentence));
    }

    @Test
    void itIsReadAsItWasWritten() {
        Sentence sentence = Sentence.of("a-day", "“{0}” has {1} days.", Sentence.noun("A “week”"), 2_000L);
        assertThat(kept(sentence)).isEqualTo(sentence);
    }

    @Test
    void aValueOfItsOwnTypeBecomesItsText() {
        assertThat(kept(Sentence.of("a-day", "It is a {0}.", DayOfWeek.FRIDAY)).text())
                .isEqualTo("It is a FRIDAY.");
    }

    @Test
    void whoReadsItLaterReadsItInTheirLanguage() {
        FailureWords german = new FailureWords(new Words(SomebodyWho.speaks("de-DE")));
        Sentence told = Sentence.of("too-long", "{0} has at most {1} characters.", Sentence.noun("A reason"), 2_000L);
        assertThat(german.told(kept(told))).isEqualTo("Ein Grund hat höchstens 2.000 Zeichen.");
    }
}
