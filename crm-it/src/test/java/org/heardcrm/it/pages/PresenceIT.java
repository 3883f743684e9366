package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.Map;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.heardcrm.it.RunningHeard;
import org.heardcrm.it.Visitor;
import org.heardcrm.it.Waiting;
import org.junit.jupiter.api.Test;

/** Who else looks at an exception, and who writes in it. */
class PresenceIT {

    private static final Duration LIVE = Duration.ofSeconds(10);

    private final Json ticket = Firm.anException();
    private final String page = "/tickets/workspace.xhtml?queue=all&id=" + ticket.text("id");

    private Locator inTheList(Person person, String sentence) {
        return person.page()
                .locator(".part-list .row[data-key='" + ticket.text("id") + "']")
                .getByText(sentence);
    }

    @Test
    void aColleagueIsSeenToLookToWriteAndToLeave() {
        try (Person agent = Person.member("AGENT");
                Person colleague = Person.colleague()) {
            agent.goTo(page).doesNotSee("is looking at this");
            colleague.goTo(page);
            agent.sees("Carla Colleague is looking at this");
            colleague.sees("Page AGENT is looking at this");
            Waiting.until(
                    LIVE,
                    () -> inTheList(agent, "Carla Colleague is looking at this").count() == 1);

            colleague.fill("Your words", "I know this one.");
            agent.sees("Carla Colleague is writing").findsThePageInOrder();
            assertThat(
                            Firm.agent()
                                    .get("exception-tickets/" + ticket.text("id") + "/presence")
                                    .made()
                                    .list("items")
                                    .stream()
                                    .map(one -> one.text("name") + " " + one.is("writing")))
                    .containsExactly("Carla Colleague true", "Page AGENT false");
            colleague.fill("Your words", "");
            agent.sees("Carla Colleague is looking at this");

            colleague.goTo("/home.xhtml");
            agent.seesNoMore("Carla Colleague");
        }
        assertThat(Firm.agent()
                        .get("exception-tickets/" + ticket.text("id") + "/events")
                        .made()
                        .list("items"))
                .hasSize(1);
    }

    @Test
    void whoFallsSilentWithoutAWordIsGoneAfterFortySeconds() {
        String login = Firm.unique("silent").replace(' ', '-');
        String member = Firm.member(login, "Silvia Silent", "AGENT");
        Visitor silvia = Visitor.of(RunningHeard.shared());
        silvia.join(
                Firm.admin().post("members/" + member + "/invite", "").made().text("url"), login);
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(page);
            silvia.tell(
                    "/desk/live/presence",
                    Map.of("ticket", ticket.text("id"), "page", "abcdefgh1234", "writes", "true"));
            agent.sees("Silvia Silent is writing");
            Duration stayed = Waiting.until(
                    Duration.ofSeconds(60),
                    () -> !agent.page().locator("body").innerText().contains("Silvia Silent"));
            assertThat(stayed).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(55));
        }
    }
}
