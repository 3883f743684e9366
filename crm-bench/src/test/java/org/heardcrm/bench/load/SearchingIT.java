package org.heardcrm.bench.load;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.heardcrm.bench.SeededHeard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchingIT {

    private final SeededHeard heard = SeededHeard.shared();

    /** The first is rare, the others are so common that their matches are not named one by one. */
    @ParameterizedTest
    @ValueSource(strings = {"babaco", "please", "the"})
    void aSearchFindsWhatReadingEveryRowFinds(String words) {
        Searching searching = new Searching(words, heard.tables());
        assertThatCode(() -> searching.ask(heard.firm().clients().get(0), new Random(1)))
                .doesNotThrowAnyException();
    }
}
