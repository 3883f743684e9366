package org.heardcrm.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.heardcrm.referrals.OpportunityState;
import org.heardcrm.referrals.Stage;
import org.heardcrm.tickets.TicketState;
import org.junit.jupiter.api.Test;

/** Whatever fails is told in the language of its reader: every sentence that the sources can say is translated. */
class FailureWordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/heardcrm/failure");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    private final Spoken spoken = Spoken.in(
            Path.of("../crm-domain/src/main/java"), Path.of("../crm-ejb/src/main/java"), Path.of("src/main/java"));

    @Test
    void everyRuleThatIsBrokenSaysASentenceThatHasAName() {
        assertThat(spoken.nameless()).isEmpty();
        assertThat(spoken.sentences())
                .hasSizeGreaterThan(150)
                .allSatisfy((name, english) -> assertThat(english).as(name).hasSize(1));
    }

    @Test
    void pagesSayInEnglishWhatProgramsAreTold() throws IOException {
        Map<String, String> told = new TreeMap<>();
        spoken.sentences().forEach((name, english) -> told.put("failure." + name, typographic(english)));
        Map<String, String> words = keys("words.properties");
        words.keySet().removeAll(constants());
        assertThat(words).containsExactlyInAnyOrderEntriesOf(told);
    }

    @Test
    void germanHasTheSameSentencesWithTheSameValues() throws IOException {
        Map<String, String> german = keys("words_de.properties");
        assertThat(german.keySet()).containsAll(constants());
        keys("words.properties")
                .forEach((key, english) -> assertThat(places(german.getOrDefault(key, key)))
                        .as(key)
                        .isSubsetOf(places(english)));
    }

    @Test
    void aFailureIsToldInTheLanguageOfItsReader() {
        FailureWords german = new FailureWords(new Words(SomebodyWho.speaks("de-DE")));
        assertThat(german.of(NotFound.of("This exception"))).isEqualTo("Diese Ausnahme ist nicht vorhanden.");
        assertThat(german.of(broken("length", Sentence.noun("A name"), 2_000)))
                .isEqualTo("Ein Name hat höchstens 2.000 Zeichen.");
        assertThat(german.of(broken("stage-not-possible", Stage.WON, Stage.NAMED)))
                .isEqualTo("Eine Empfehlung, die „gewonnen“ ist, kann nicht „genannt“ werden.");
    }

    @Test
    void whatNobodyTranslatedYetIsToldInEnglish() {
        FailureWords german = new FailureWords(new Words(SomebodyWho.speaks("de-DE")));
        assertThat(german.of(new RuleBroken("brand-new", "/x", "{0} is brand-new’s own.", "It")))
                .isEqualTo("It is brand-new’s own.");
    }

    private static RuleBroken broken(String rule, Serializable... values) {
        return new RuleBroken(rule, "", "{0} {1}", values);
    }

    private static String typographic(Set<String> english) {
        return String.join("", english).replace('\'', '’');
    }

    /** Names of constants stand in sentences too. */
    private static Set<String> constants() {
        return Stream.of(
                        Stream.of(TicketState.values()).map(state -> "failure.state." + state),
                        Stream.of(Stage.values()).map(stage -> "failure.Stage." + stage),
                        Stream.of(OpportunityState.values()).map(state -> "failure.OpportunityState." + state))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> keys(String bundle) throws IOException {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(bundle))) {
            words.load(reader);
        }
        return words.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, words::getProperty));
    }
}
