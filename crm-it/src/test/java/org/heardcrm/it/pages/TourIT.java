package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.heardcrm.it.Json;
import org.heardcrm.it.RunningHeard;
import org.junit.jupiter.api.Test;

/** The README's tour in five clicks, walked on the demo firm; it leaves the README's pictures in target/tour. */
class TourIT {

    private final RunningHeard heard = RunningHeard.withDemoFirm();
    private final Json passwords =
            Json.read(heard.data().resolve("demo-access.json")).at("passwords");

    private Person enters(String login) {
        return anybody().loggedInWith(login, passwords.text(login));
    }

    private Person anybody() {
        return Person.at(heard, Person.WIDE, ColorScheme.LIGHT, "en-GB");
    }

    private static void picture(Person person, String name) {
        Path folder = Path.of(System.getProperty("heard.output", "target"), "tour");
        person.findsThePageInOrder();
        SmallPicture.write(person.page().screenshot(), folder.resolve(name + ".png"));
    }

    @Test
    void fromWhoeverHasWaitedLongestToTheClientsOwnPage() {
        String link;
        try (Person agent = enters("agent")) {
            agent.goTo("/home.xhtml").sees("Who has waited longest");
            picture(agent, "1-home");
            agent.follow("Exceptions").follow("Promise due");
            agent.page().waitForURL("**/workspace.xhtml?queue=due**");
            agent.follow("Open the first of the list").sees("What the client wants to achieve");
            agent.follow("Handling").sees("First reply after");
            picture(agent, "2-exception");
            agent.unfold("Copy the client’s link").press("Make a link").sees("It is shown this once.");
            link = agent.field("The client’s private link").inputValue();
        }
        try (Person client = anybody()) {
            client.goTo(link).sees("What was said");
            assertThat(client.answered()).isEqualTo(200);
            picture(client, "3-client");
        }
    }

    @Test
    void fromWhoToldWhomToTheMoneyItWon() {
        try (Person executive = enters("exec")) {
            executive.goTo("/home.xhtml").follow("Word of mouth");
            executive.page().waitForURL("**/referrals/word-of-mouth.xhtml**");
            executive.follow("Referrals").sees("named by");
            picture(executive, "4-word-of-mouth");
            executive.follow("Boards");
            executive.finds("Won business and word of mouth").sees("Earned");
            picture(executive, "5-board");
        }
    }
}
