package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.heardcrm.it.Waiting;
import org.junit.jupiter.api.Test;

/** The exceptions a member has open stand in the left bar, the same at every machine. */
class TabsIT {

    private static final Duration LIVE = Duration.ofSeconds(10);

    private final String summary = Firm.unique("Gate does not open");
    private final Json ticket = Firm.agent()
            .post("exception-tickets", Firm.report(Firm.unique("Torbau"), summary))
            .made();
    private final String page = "/tickets/workspace.xhtml?id=" + ticket.text("id");

    private static Locator tabs(Person person) {
        return person.page()
                .getByRole(
                        AriaRole.NAVIGATION,
                        new com.microsoft.playwright.Page.GetByRoleOptions().setName("Open exceptions"));
    }

    private Locator tab(Person person) {
        return tabs(person).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(summary));
    }

    private static void await(Locator what, int howMany) {
        Waiting.until(LIVE, () -> what.count() == howMany);
    }

    @Test
    void whatIsOpenedAtOneMachineIsOpenAtTheOther() {
        try (Person office = Person.member("AGENT");
                Person home = Person.atAnotherMachine("AGENT")) {
            home.goTo("/home.xhtml");
            office.goTo(page).finds(summary).findsThePageInOrder();
            await(tab(office), 1);
            await(tab(home), 1);
            assertThat(tab(home).innerText())
                    .contains(ticket.text("number").substring(3))
                    .contains("Open");
            tab(home).click();
            home.finds(summary);
            assertThat(tab(home).getAttribute("aria-current")).isEqualTo("page");

            home.fill("Your words", "Dear Eva,").sees("Draft saved");
            await(tab(office).getByText("You have begun to write here."), 1);
            home.fill("Your words", "");
            Waiting.until(LIVE, () -> tab(office).locator("[data-begun=true]").count() == 0);

            home.press("Close " + ticket.text("number"));
            home.page().waitForURL("**/tickets/workspace.xhtml");
            await(tab(home), 0);
            await(tab(office), 0);
        }
    }

    @Test
    void itsStateIsThatOfTheExceptionAndClosingOneBesideLeavesThePageAsItIs() {
        String other = Firm.anException().text("id");
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(page).goTo("/tickets/workspace.xhtml?id=" + other).fill("Your words", "Half a sentence");
            Firm.agent()
                    .post("exception-tickets/" + ticket.text("id") + "/resolve", "{\"resolution\":\"Oiled.\"}")
                    .made();
            Waiting.until(LIVE, () -> tab(agent).innerText().contains("Resolved"));
            tab(agent).hover();
            agent.press("Close " + ticket.text("number"));
            await(tab(agent), 0);
            assertThat(agent.page().url()).contains(other);
            assertThat(agent.field("Your words").inputValue()).isEqualTo("Half a sentence");
            agent.fill("Your words", "");
        }
    }

    @Test
    void onANarrowScreenTheyStandInALineThatScrollsForItself() {
        try (Person agent = Person.with(Person.NARROW, ColorScheme.DARK).loggedInAs("AGENT")) {
            for (int i = 0; i < 4; i++) {
                agent.goTo("/tickets/workspace.xhtml?id=" + Firm.anException().text("id"));
            }
            agent.goTo(page).finds(summary).findsThePageInOrder();
            agent.goTo("/home.xhtml").findsThePageInOrder();
            tab(agent).click();
            agent.finds(summary);
        }
    }
}
