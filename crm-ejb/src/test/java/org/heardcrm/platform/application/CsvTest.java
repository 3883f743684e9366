package org.heardcrm.platform.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void aFileBeginsWithTheMarkOfUtf8AndItsHead() throws IOException {
        StringBuilder file = new StringBuilder();
        Csv.begun(file, List.of("number", "summary"));
        assertThat(file).hasToString("\uFEFFnumber,summary\r\n");
    }

    @Test
    void whatWouldEndACellStandsInQuotationMarks() throws IOException {
        assertThat(line("a,b", "say \"no\"", "two\nlines", "two\rlines", "plain"))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\"two\rlines\",plain\r\n");
    }

    @Test
    void nothingIsWrittenAsNothing() throws IOException {
        assertThat(line("a", null, "", "b")).isEqualTo("a,,,b\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30 1", "-5", "@SUM(A1)", "\tx"})
    void noSpreadsheetTakesItForAFormula(String text) throws IOException {
        assertThat(line(text)).isEqualTo("'" + text + "\r\n");
    }

    @Test
    void aFormulaInQuotationMarksIsNoneEither() throws IOException {
        assertThat(line("=HYPERLINK(\"x\",\"y\")")).isEqualTo("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n");
        assertThat(line("\rx")).isEqualTo("\"'\rx\"\r\n");
    }

    private static String line(@Nullable String... cells) throws IOException {
        StringBuilder file = new StringBuilder();
        Csv csv = Csv.begun(file, List.of());
        file.setLength(0);
        csv.line(new ArrayList<>(Arrays.asList(cells)));
        return file.toString();
    }
}
