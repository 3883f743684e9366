package org.heardcrm.search.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.heardcrm.search.faces.Hits.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was searched for is told apart in a text, and nothing of the text is lost. */
class HitsTest {

    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.hit() ? "[" + piece.words() + "]" : piece.words())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "printer, The printer prints, The [printer] prints",
        "print, The printer prints, The [print]er [print]s",
        "pumpe kuhl, Die Kühlung der Pumpe, Die [Kühl]ung der [Pumpe]",
        "strasse, Straßenbau, [Straße]nbau",
        "STRAßE, strasse, [strasse]",
        "int, printer, printer",
        "a-b, a-b, '[a]-b'",
        "printer -toner, printer toner, [printer] toner",
    })
    void wordsAreFoundAtTheirBeginningWithoutCaseAndAccents(String typed, String text, String expected) {
        assertThat(marked(Hits.of(typed).in(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "((( & !:* -", "😀", "\\E.*", "שלום", "é"})
    void thePiecesPutTogetherAreTheText(String typed) {
        String text = "😀 ünï (x) \\E.* שלום e\u0301 ﬁn";
        assertThat(Hits.of(typed).in(text).stream().map(Piece::words).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void theStretchAroundTheFirstHitIsShort() {
        String text = "word ".repeat(400) + "needle " + "word ".repeat(400);
        List<Piece> around = Hits.of("needle").around(text);
        assertThat(marked(around)).startsWith("… word").contains("[needle]").endsWith("word …");
        assertThat(marked(around).length()).isLessThan(200);
    }

    @Test
    void aWordWithoutAnEndIsCutToo() {
        assertThat(marked(Hits.of("xyz").around("x".repeat(10_000) + " xyz")))
                .contains("[xyz]")
                .hasSizeLessThan(200);
        assertThat(marked(Hits.of("none").around("x".repeat(10_000)))).hasSizeLessThan(200);
    }
}
