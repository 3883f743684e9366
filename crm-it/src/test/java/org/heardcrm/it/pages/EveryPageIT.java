package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.heardcrm.it.RunningHeard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every page, light and dark, wide and narrow, of every firm: in order, open to everybody, and on the contact sheet. */
class EveryPageIT {

    private static final ContactSheet SHEET = new ContactSheet();

    private static RunningHeard empty;

    @BeforeAll
    static void open() {
        empty = RunningHeard.start(RunningHeard.temporaryFolder("empty"), List.of("--empty", "--port", "0"));
    }

    @AfterAll
    static void close() {
        SHEET.write();
        empty.close();
    }

    /** The firms whose pages are looked at; another one is a line here and a method of {@link Showcase}. */
    private static List<Showcase> firms() {
        return List.of(Showcase.empty(empty), Showcase.longTexts(), Showcase.demo(RunningHeard.withDemoFirm()));
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsInOrderInEveryLight() {
        return firms().stream()
                .flatMap(firm -> firm.pages().stream()
                        .flatMap(page -> ContactSheet.WIDTHS.stream()
                                .flatMap(width -> ContactSheet.COLOURS.stream()
                                        .map(colours -> test(firm, page, width, colours)))));
    }

    private static DynamicTest test(Showcase firm, Showcase.Shown page, int width, ColorScheme colours) {
        return DynamicTest.dynamicTest(
                firm.name() + " " + page.name() + " " + colours + " " + width, () -> look(firm, page, width, colours));
    }

    private static void look(Showcase firm, Showcase.Shown page, int width, ColorScheme colours) {
        try (Person person = firm.visitor(page, width, colours)) {
            person.goTo(page.path()).takesAPicture(SHEET.place(firm.name(), page.name(), colours, width));
            assertThat(person.answered()).isEqualTo(200);
            assertThat(person.page().title()).startsWith(page.title());
            person.findsThePageInOrder();
        }
    }
}
