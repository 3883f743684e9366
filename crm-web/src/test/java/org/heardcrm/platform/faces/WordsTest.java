package org.heardcrm.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that a page uses is there, in both languages. */
class WordsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path BUNDLES = Path.of("src/main/resources/org/heardcrm");
    private static final Pattern WHOLE_KEY = Pattern.compile("words(?:\\[|\\.with\\()'([a-zA-Z0-9._-]*[a-zA-Z0-9])'");

    @Test
    void everyWordOfAPageIsSpokenInBothLanguages() throws IOException {
        TreeSet<String> unspoken = new TreeSet<>();
        for (Path page : filesIn(PAGES, ".xhtml")) {
            WHOLE_KEY.matcher(Files.readString(page)).results().forEach(use -> {
                String key = use.group(1);
                if (Words.in(Locale.ENGLISH, key).equals(key)
                        || Words.in(Locale.GERMAN, key).equals(key)) {
                    unspoken.add(page.getFileName() + ": " + key);
                }
            });
        }
        assertThat(unspoken).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameWords() throws IOException {
        for (Path english : filesIn(BUNDLES, "words.properties")) {
            Path german = english.resolveSibling("words_de.properties");
            assertThat(keysOf(german)).as(german.toString()).isEqualTo(keysOf(english));
        }
    }

    @Test
    void aKeyIsNamedAfterTheCapabilityWhoseFileHoldsIt() throws IOException {
        for (Path bundle : filesIn(BUNDLES, "words.properties")) {
            String room = BUNDLES.relativize(bundle.getParent()).toString().replace('/', '.');
            assertThat(keysOf(bundle))
                    .allSatisfy(key -> assertThat(key.toString()).startsWith(room + "."));
        }
    }

    @Test
    void aStraightApostropheIsNoWordSinceItIsSyntax() throws IOException {
        for (Path bundle : filesIn(BUNDLES, ".properties")) {
            assertThat(Files.readString(bundle)).as(bundle.toString()).doesNotContain("'");
        }
    }

    @Test
    void aWordThatIsNowhereIsShownAsItsKey() {
        assertThat(Words.in(Locale.ENGLISH, "platform.nowhere")).isEqualTo("platform.nowhere");
        assertThat(Words.in(Locale.ENGLISH, "nowhere.at.all")).isEqualTo("nowhere.at.all");
    }

    @Test
    void aRegionSpeaksItsLanguage() {
        assertThat(Words.in(Locale.forLanguageTag("de-CH"), "platform.save")).isEqualTo("Speichern");
    }

    private static TreeSet<Object> keysOf(Path bundle) throws IOException {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            words.load(reader);
        }
        return new TreeSet<>(words.keySet());
    }

    private static java.util.List<Path> filesIn(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
