package org.heardcrm.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that a page uses is there, in both languages. */
class WordsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CODE = Path.of("src/main/java");
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

    /** A whole key in quotation marks, the beginning of one up to a dot, or the end of one from a dot on. */
    private static final Pattern SPOKEN_OF = Pattern.compile("[\"'](\\.?[a-z]+(?:\\.[A-Za-z0-9_-]+)*\\.?)[\"']");

    @Test
    void everyWordThatCodeNamesIsSpokenInBothLanguages() throws IOException {
        Set<String> rooms = roomsOf(allKeys());
        assertThat(spokenOf(CODE))
                .filteredOn(key -> key.contains(".") && rooms.contains(key.substring(0, key.indexOf('.'))))
                .filteredOn(key -> !key.endsWith("."))
                .filteredOn(key -> Words.in(Locale.ENGLISH, key).equals(key)
                        || Words.in(Locale.GERMAN, key).equals(key))
                .isEmpty();
    }

    @Test
    void noWordIsKeptThatNobodySays() throws IOException {
        TreeSet<String> said = spokenOf(PAGES);
        said.addAll(spokenOf(CODE));
        said.addAll(spokenOf(Path.of("../crm-domain/src/main/java")));
        said.addAll(spokenOf(Path.of("../crm-ejb/src/main/java")));
        assertThat(allKeys()).filteredOn(key -> !isSaid(key, said)).isEmpty();
    }

    /** Named as a whole, or made of a beginning or an end that is; a room alone would be a beginning of all its words. */
    private static boolean isSaid(String key, Set<String> said) {
        return said.contains(key)
                || said.stream()
                        .anyMatch(part -> part.endsWith(".")
                                ? part.indexOf('.') < part.length() - 1 && key.startsWith(part)
                                : part.startsWith(".")
                                        && key.endsWith(part)
                                        && said.contains(key.substring(0, key.length() - part.length())));
    }

    private static TreeSet<String> spokenOf(Path root) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        for (Path file : filesIn(root, root.equals(PAGES) ? ".xhtml" : ".java")) {
            SPOKEN_OF.matcher(Files.readString(file)).results().forEach(use -> found.add(use.group(1)));
        }
        return found;
    }

    private static TreeSet<String> allKeys() throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        for (Path bundle : filesIn(BUNDLES, "words.properties")) {
            keysOf(bundle).forEach(key -> keys.add(key.toString()));
        }
        // what failures say is held to by their own test
        keys.removeIf(key -> key.startsWith("failure."));
        return keys;
    }

    private static Set<String> roomsOf(Set<String> keys) {
        return keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
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
