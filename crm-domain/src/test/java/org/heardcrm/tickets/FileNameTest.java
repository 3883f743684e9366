package org.heardcrm.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"offer 3.pdf", "Übersicht ärger.xlsx", "スクリーンショット.png", "отчёт.docx", "تقرير.pdf"})
    void aNameInAnyScriptIsKept(String name) {
        assertThat(FileName.of(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\Users\\me\\offer.pdf, offer.pdf",
        "/, file",
        "..., file",
        "'  .hidden. ', hidden",
        "a<b>:|?*.txt, a_b_____.txt"
    })
    void foldersAndSignsThatMeanSomethingToFileSystemsAreTakenOut(String said, String kept) {
        assertThat(FileName.of(said).value()).isEqualTo(kept);
    }

    @Test
    void whatTurnsTheReadingAroundOrIsNotSeenIsTakenOut() {
        assertThat(FileName.of("invoice\u202Efdp.exe").value()).isEqualTo("invoicefdp.exe");
        assertThat(FileName.of("a\u0000b\r\nc\u200B.txt").value()).isEqualTo("abc.txt");
    }

    @Test
    void aNameThatIsTooLongKeepsItsEnding() {
        String name = FileName.of("ü".repeat(300) + ".tar").value();
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
        assertThat(name).endsWith("ü.tar");
    }

    @Test
    void aLetterMadeOfTwoSignsBecomesOne() {
        assertThat(FileName.of("u\u0308ber.txt").value()).isEqualTo("über.txt");
    }
}
