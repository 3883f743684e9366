package org.heardcrm.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** An agent works without a mouse: letters, the sheet that lists them, the palette; and without letters at all. */
class KeyboardIT {

    /** The letters that people are told of; a control may carry no other. */
    private static final Set<String> DOCUMENTED = Set.of(
            "/", "r", "n", "o", "i", "p", "e", "s", "m", "t", "w", "g h", "g q", "g a", "g b", "Shift+W", "Escape");

    private final String account = Firm.unique("Lüfter & Licht") + " GmbH";
    private final String summary = Firm.unique("Lift hums");
    private final Json ticket = Firm.agent()
            .post("exception-tickets", Firm.report(account, summary))
            .made();

    private Person opened(Person person) {
        return person.goTo("/tickets/workspace.xhtml?queue=all&q=" + ticket.text("number") + "&id=" + ticket.text("id"))
                .finds(summary);
    }

    private static void strikes(Person person, String... keys) {
        for (String key : keys) {
            person.page().keyboard().press(key);
        }
    }

    private static void isAt(Person person, Locator field) {
        assertThat(field).isFocused();
        strikes(person, "Escape");
        assertThat(field).not().isFocused();
    }

    @Test
    void everyLetterOfTheExceptionDoesWhatItSays() {
        try (Person agent = opened(Person.member("AGENT"))) {
            strikes(agent, "r");
            assertThat(agent.page().getByLabel("Reply", exactly())).isChecked();
            isAt(agent, agent.field("Your words"));
            strikes(agent, "n");
            assertThat(agent.page().getByLabel("Note", exactly())).isChecked();
            isAt(agent, agent.field("Your words"));
            strikes(agent, "p");
            isAt(agent, agent.field("What you promise the client"));
            strikes(agent, "e");
            isAt(agent, agent.field("What was done, in a sentence"));
            strikes(agent, "/");
            isAt(agent, agent.field("Search in this queue"));
            strikes(agent, "o");
            agent.sees("You carry this exception now.");
            strikes(agent, "o");
            isAt(agent, agent.field("To whom"));
        }
    }

    @Test
    void theListIsWalkedAndARowOpenedByKeys() {
        Firm.agent().post("exception-tickets", Firm.report(account, summary)).made();
        try (Person agent = Person.member("AGENT")) {
            agent.goTo("/tickets/workspace.xhtml?queue=all&account=" + ticket.text("account.id"));
            Locator rows = agent.page().locator(".row-title");
            strikes(agent, "j");
            assertThat(rows.nth(0)).isFocused();
            strikes(agent, "j");
            assertThat(rows.nth(1)).isFocused();
            strikes(agent, "k", "Enter");
            agent.finds(summary);
        }
    }

    @Test
    void twoLettersLeadToThePagesTheMemberMaySee() {
        try (Person agent = opened(Person.member("AGENT"))) {
            strikes(agent, "g", "a");
            agent.finds("Accounts");
            strikes(agent, "g", "q");
            agent.page().waitForURL("**/tickets/workspace.xhtml");
            strikes(agent, "g", "b", "g", "h");
            agent.page().waitForURL("**/home.xhtml");
            strikes(agent, "w");
            agent.finds("Word of mouth");
        }
        try (Person executive = Person.member("EXECUTIVE")) {
            executive.goTo("/home.xhtml");
            strikes(executive, "g", "b");
            executive.page().waitForURL("**/boards/word-of-mouth.xhtml");
        }
    }

    @Test
    void noLetterFiresInsideAField() {
        try (Person agent = opened(Person.member("AGENT"))) {
            for (String label : List.of("Your words", "Search in this queue")) {
                agent.field(label).clear();
                strikes(agent, "g", "h", "o", "p", "e", "?", "j");
                assertThat(agent.field(label)).hasValue("ghope?j");
                assertThat(agent.field(label)).isFocused();
                agent.field(label).clear();
            }
            assertThat(agent.page().locator("dialog[open], details.act[open]")).hasCount(0);
            agent.page().getByLabel("Note", exactly()).focus();
            strikes(agent, "o");
            assertThat(agent.button("Own it")).isVisible();
        }
    }

    @Test
    void whatIsWrittenIsSentByTheKeyboardAlone() {
        try (Person agent = opened(Person.member("AGENT"))) {
            strikes(agent, "n");
            agent.page().keyboard().type("It hums at night only.");
            strikes(agent, "Control+Enter");
            agent.sees("The note is saved, for members only.");
        }
    }

    @Test
    void theSheetListsTheLettersOfThePageAndEachControlTellsItsOwn() {
        try (Person agent = opened(Person.member("AGENT"))) {
            strikes(agent, "?");
            Locator sheet = dialog(agent, "Keyboard shortcuts");
            for (String act : List.of("Reply", "Note", "Own it", "Promise", "Resolve", "Accounts")) {
                assertThat(sheet.getByText(act, new Locator.GetByTextOptions().setExact(true)))
                        .isVisible();
            }
            agent.findsThePageInOrder();
            strikes(agent, "Escape");
            assertThat(sheet).isHidden();
            assertThat(agent.page().locator("[aria-keyshortcuts=e]")).hasText("Resolve");
            assertThat(
                            agent.page()
                                    .evaluate(
                                            "[...document.querySelectorAll(':is(a, button, summary, input, [data-for])[data-key]')].map(sign => sign.dataset.key)"))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
                    .isSubsetOf(DOCUMENTED);
        }
    }

    @Test
    void thePaletteFindsExceptionsAccountsPagesAndActs() {
        try (Person agent = opened(Person.member("AGENT"))) {
            strikes(agent, "Control+k");
            Locator palette = dialog(agent, "Find or do");
            agent.findsThePageInOrder();
            agent.page().keyboard().type("resolv");
            assertThat(palette.getByRole(AriaRole.OPTION).first()).containsText("Resolve");
            strikes(agent, "Enter");
            assertThat(agent.field("What was done, in a sentence")).isFocused();

            strikes(agent, "Escape", "Control+k");
            agent.page().keyboard().type(account);
            assertThat(palette.getByRole(AriaRole.OPTION, named(account + " Account")))
                    .isVisible();
            strikes(agent, "ArrowUp");
            assertThat(palette.getByRole(AriaRole.COMBOBOX))
                    .hasAttribute("aria-activedescendant", Pattern.compile("palette-[1-9]"));
            strikes(agent, "Enter");
            agent.finds(account);

            strikes(agent, "Control+k");
            agent.page().keyboard().type(ticket.text("number"));
            strikes(agent, "Enter");
            agent.finds(summary);

            strikes(agent, "Control+k");
            agent.page().keyboard().type("qqqqqqqq");
            agent.sees("Nothing fits these words.");
        }
    }

    @Test
    void switchedOffNoKeyActsOnAnyMachine() {
        String login = Firm.unique("quiet-keys").replace(' ', '-');
        try (Person agent = Person.newMember(login, "Quiet Keys", "AGENT")) {
            agent.goTo("/members/profile.xhtml");
            agent.page().getByLabel("Keyboard shortcuts act outside of fields").uncheck();
            agent.press("Save").sees("Saved.");
        }
        try (Person agent = opened(Person.anybody().loggedInAgain(login))) {
            strikes(agent, "o", "p", "e", "r", "?", "Control+k", "g", "h", "/", "j");
            assertThat(agent.page().locator("dialog[open], details.act[open]")).hasCount(0);
            assertThat(agent.page().locator("[aria-keyshortcuts]")).hasCount(0);
            assertThat(agent.button("Own it")).isVisible();
            assertThat(agent.page().evaluate("document.activeElement.tagName")).isEqualTo("BODY");
            agent.unfold("Quiet Keys").press("Keyboard shortcuts").sees("They are switched off in your profile");
        }
    }

    @Test
    void aMemberReadsTheLanguageOfTheOwnChoice() {
        String login = Firm.unique("deutsch").replace(' ', '-');
        try (Person agent = Person.newMember(login, "Dora Deutsch", "AGENT")) {
            agent.goTo("/members/profile.xhtml").choose("Language", "Deutsch").press("Save");
            agent.finds("Ihr Profil");
            agent.goTo("/tickets/workspace.xhtml").sees("Hier stehen die Fälle");
            assertThat(agent.page().locator("html")).hasAttribute("lang", "de");
        }
    }

    private static Locator dialog(Person person, String name) {
        Locator dialog = person.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name));
        assertThat(dialog).isVisible();
        return dialog;
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
