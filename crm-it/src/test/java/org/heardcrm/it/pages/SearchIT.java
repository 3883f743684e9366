package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** A member looks for what they remember: a name, a number, a word that was said. */
class SearchIT {

    private final String account = Firm.unique("Zwiebelhof");
    private final Json ticket = Firm.agent()
            .post("exception-tickets", Firm.report(account, "The pump whistles"))
            .made();

    private Person searching(Person agent, String words) {
        agent.fill("Search", words);
        agent.page().keyboard().press("Enter");
        return agent.finds("Found for “" + words + "”");
    }

    @Test
    void anExceptionIsFoundByItsAccountAndItsNumberLeadsStraightToIt() {
        try (Person agent = Person.member("AGENT")) {
            searching(agent.goTo("/home.xhtml"), account).findsThePageInOrder();
            agent.follow("The pump whistles").finds("The pump whistles");
            agent.goTo("/accounts/accounts.xhtml").fill("Search", ticket.text("number"));
            agent.page().keyboard().press("Enter");
            agent.finds(ticket.text("number") + " The pump whistles");
        }
    }

    @Test
    void anExceptionIsFoundByAWordThatWasSaid() {
        String word = Firm.unique("Quetschkommode").replace(" ", "");
        Firm.agent()
                .post(
                        "exception-tickets/" + ticket.text("id") + "/messages",
                        "{\"kind\":\"CLIENT\",\"body\":\"It sounds like a %s.\",\"channel\":\"PHONE\"}".formatted(word))
                .made();
        try (Person agent = Person.member("AGENT")) {
            searching(agent.goTo("/home.xhtml"), word).sees("It sounds like a " + word);
            assertThat(agent.page().locator("mark").allInnerTexts()).contains(word);
            agent.findsThePageInOrder().follow("The pump whistles").finds("The pump whistles");
        }
    }

    @Test
    void whatIsNotThereIsSaidAndSoAreWordsThatLookLikeASearchLanguage() {
        try (Person agent = Person.member("AGENT")) {
            for (String words : new String[] {"xyzzyplugh", "<b>a</b> & !:* 'x'", "((("}) {
                searching(agent.goTo("/home.xhtml"), words).sees("Nothing fits “" + words + "”");
                agent.findsThePageInOrder();
            }
        }
    }
}
