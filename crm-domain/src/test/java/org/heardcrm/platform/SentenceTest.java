package org.heardcrm.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void programsReadTheEnglishWithItsValues() {
        Sentence sentence = Sentence.of("length", "{0} has at most {1} characters.", Sentence.noun("A name"), 2_000);
        assertThat(sentence.text()).isEqualTo("A name has at most 2,000 characters.");
    }

    @Test
    void whatAPersonTypedIsNoPlaceForAValue() {
        assertThat(Sentence.of("queue", "There is no queue “{0}”.", "{0} $1 \\").text())
                .isEqualTo("There is no queue “{0} $1 \\”.");
    }

    @Test
    void aNounIsNamedByItsEnglish() {
        assertThat(Sentence.noun("The client's goal").name()).isEqualTo("noun.the-client-s-goal");
    }

    @Test
    void aFailureKeepsItsRuleAndItsValuesAndSaysItsSentence() {
        RuleBroken broken = new RuleBroken("quiet-days", "/quietDays", "Quiet days are 1 to {0}.", 90);
        assertThat(broken).hasMessage("Quiet days are 1 to 90.");
        assertThat(broken.sentence()).isEqualTo("Quiet days are 1 to 90.");
        assertThat(broken.told())
                .isEqualTo(new Sentence("quiet-days", "Quiet days are 1 to {0}.", List.<java.io.Serializable>of(90)));
    }
}
