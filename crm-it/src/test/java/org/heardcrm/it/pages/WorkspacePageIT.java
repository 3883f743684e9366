package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** An agent carries an exception from the queue to the client's last word; another member and the client see the same. */
class WorkspacePageIT {

    private final String summary = Firm.unique("Lift stands still");
    private final Json ticket = Firm.agent()
            .post("exception-tickets", Firm.report(Firm.unique("Aufzug Nord"), summary))
            .made();
    private final String path = "exception-tickets/" + ticket.text("id");

    private Json now() {
        return Firm.agent().get(path).made();
    }

    private Person opened(Person member) {
        return member.goTo("/tickets/workspace.xhtml?id=" + ticket.text("id")).finds(summary);
    }

    private static String linkFor(Person agent) {
        agent.unfold("Copy the client’s link").press("Make a link").sees("It is shown this once.");
        return agent.field("The client’s private link").inputValue();
    }

    @Test
    void theAgentTakesItFromTheQueueAndResolvesItAndTheClientConfirms() {
        String link;
        try (Person agent = Person.member("AGENT")) {
            agent.goTo("/tickets/workspace.xhtml").follow("Unowned");
            agent.page().waitForURL("**/workspace.xhtml?queue=unowned**");
            agent.fill("Search in this queue", ticket.text("number"));
            agent.page().keyboard().press("Enter");
            agent.follow(summary).finds(summary).press("Own it").sees("You carry this exception now.");

            agent.fill("Your words", "I am on my way & bring the part.").repliesAtOnce();
            agent.findsThePageInOrder();

            agent.unfold("Promise").fill("What you promise the client", "The lift runs before noon.");
            agent.press("in 2 h").press("Promise").sees("Promised. It stands with its due time at the top.");
            assertThat(now().number("promises.open")).isEqualTo(1);
            agent.follow("Promises & plan").press("Kept").sees("Promise kept.").findsThePageInOrder();

            agent.unfold("Resolve")
                    .fill("What was done, in a sentence", "A new relay is in.")
                    .press("Resolve");
            agent.sees("Resolved. The client may confirm it");
            agent.reloads().sees("A new relay is in.");
            link = linkFor(agent);
        }
        assertThat(now().text("state")).isEqualTo("RESOLVED");
        assertThat(now().text("owner.name")).isEqualTo("Page AGENT");
        try (Person client = Person.anybody()) {
            client.goTo(link).finds(summary).sees("A new relay is in.").sees("I am on my way & bring the part.");
            client.sees("Promise kept").press("This is solved").sees("We have noted that it is solved.");
        }
        try (Person colleague = Person.colleague()) {
            opened(colleague).sees("confirmed by the client").findsThePageInOrder();
        }
        assertThat(now().text("closedEvidence")).isEqualTo("CLIENT_SAID");
    }

    @Test
    void whoOnlyReadsBeginsWithAllAndWhoSeesAnErrorInTheSummaryMendsItThere() {
        try (Person executive = Person.member("EXECUTIVE")) {
            executive.goTo("/tickets/workspace.xhtml").follow(summary).finds(summary);
            assertThat(executive.page().getByText("Mine").count()).isZero();
            executive.findsThePageInOrder();
        }
        try (Person agent = Person.member("AGENT")) {
            opened(agent).follow("Edit the summary").fill("Summary", summary + " again");
            agent.press("Save").sees("The description is changed.").findsThePageInOrder();
        }
        assertThat(now().text("summary")).isEqualTo(summary + " again");
    }

    @Test
    void whatTheClientFindsNotFineStandsInTheQueueOfThoseWhoWait() {
        Firm.agent().post(path + "/resolve", "{\"resolution\":\"Reset.\"}").made();
        String link = Firm.agent().post(path + "/client-links", "{}").made().text("url");
        try (Person client = Person.anybody()) {
            client.goTo(link).fill("What is still wrong", "It stopped again.").press("This is not fine");
            client.sees("are working on it again");
        }
        try (Person agent = Person.member("AGENT")) {
            agent.goTo("/tickets/workspace.xhtml?queue=waiting&q=" + ticket.text("number"))
                    .follow(summary)
                    .finds(summary)
                    .sees("It stopped again.")
                    .sees("Client waiting")
                    .follow("History")
                    .sees("reopened it")
                    .findsThePageInOrder();
        }
        assertThat(now().text("state")).isEqualTo("WORKING");
    }

    @Test
    void handingOnAgainNeedsAReasonAndShowsWhatItCosts() {
        try (Person agent = Person.member("AGENT")) {
            opened(agent).press("Own it").sees("You carry this exception now.");
            try (Person colleague = Person.colleague()) {
                agent.unfold("Hand on").find("To whom", "Carla Colleague");
                agent.fill("Reason", "She knows the lift").press("Hand on").sees("another owner now");

                opened(colleague).unfold("Hand on").find("To whom", "Page AGENT");
                colleague.press("Hand on").sees("Reason");
                colleague.sees("Please fill in").findsThePageInOrder();
                assertThat(colleague.field("To whom").inputValue()).isEqualTo("Page AGENT");
                colleague.fill("Reason", "Back from leave").press("Hand on").sees("another owner now");
            }
            opened(agent).follow("History").sees("Back from leave").sees("She knows the lift");
        }
        assertThat(now().number("effort.handoffs")).isEqualTo(2);
        assertThat(now().text("owner.name")).isEqualTo("Page AGENT");
    }

    @Test
    void whatIsStillBeingLookedForDoesNotOpenOverWhatComesAfterTheChoice() {
        try (Person agent = Person.member("AGENT");
                Person colleague = Person.colleague()) {
            colleague.goTo("/");
            opened(agent).press("Own it").sees("You carry this exception now.");
            agent.unfold("Hand on").field("To whom").pressSequentially("Carla");
            agent.offer("Carla Colleague").waitFor();
            List<Route> late = new ArrayList<>();
            agent.page().route("**/workspace.xhtml**", late::add);
            agent.page()
                    .waitForRequest(
                            "**/workspace.xhtml**", () -> agent.field("To whom").pressSequentially(" Coll"));
            agent.offer("Carla Colleague").click();
            agent.offer("Carla Colleague").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            agent.page().unroute("**/workspace.xhtml**");
            late.forEach(Route::resume);
            agent.waitsUntilThePageIsCalm();
            assertThat(agent.offer("Carla Colleague").isVisible()).isFalse();
            assertThat(agent.field("To whom").inputValue()).isEqualTo("Carla Colleague");
        }
    }

    @Test
    void aNoteIsForMembersOnly() {
        String link;
        try (Person agent = Person.member("AGENT")) {
            opened(agent).tick("Note").fill("Your words", "The caretaker was drunk.");
            assertThat(agent.button("Reply to the client").isVisible()).isFalse();
            agent.findsThePageInOrder();
            agent.press("Save the note for members").sees("The note is saved, for members only.");
            link = linkFor(agent);
        }
        try (Person client = Person.anybody()) {
            client.goTo(link).finds(summary).doesNotSee("caretaker");
        }
        try (Person colleague = Person.colleague()) {
            opened(colleague).sees("The caretaker was drunk.").sees("Note, for members only");
        }
    }

    @Test
    void aRowShowsInOneLineWhatWasSaidLastButNoNote() {
        String words = "We have found it:\\n\\n a relay. ".concat("It is being changed today. ".repeat(20));
        say("{\"kind\":\"REPLY\",\"body\":\"" + words + "\"}");
        say("{\"kind\":\"NOTE\",\"body\":\"The caretaker was drunk.\"}");
        try (Person agent = Person.member("AGENT")) {
            agent.goTo("/tickets/workspace.xhtml?queue=all&q=" + ticket.text("number"));
            String line = agent.page().locator(".row-words").innerText();
            assertThat(line).startsWith("We: We have found it: a relay. It is").endsWith("…");
            assertThat(line.length()).isLessThanOrEqualTo("We: ".length() + 140);
            agent.doesNotSee("caretaker").findsThePageInOrder();
            say("{\"kind\":\"CLIENT\",\"body\":\"Thank you!\"}");
            agent.reloads().sees("Client: Thank you!");
        }
    }

    @Test
    void anExplanationIsNoMereReply() {
        String link = Firm.agent().post(path + "/client-links", "{}").made().text("url");
        try (Person agent = Person.member("AGENT")) {
            opened(agent).fill("Your words", "We look into it.").repliesAtOnce();
            agent.tick("Explanation")
                    .fill("Your words", "A relay was worn out.")
                    .press("Explain to the client");
            agent.sees("Your explanation leaves in ten seconds").press("Send now");
            agent.page().locator(".said-EXPLAINED").waitFor();
            agent.sees("Explanation to the client").findsThePageInOrder();
            assertThat(agent.page().locator(".said-EXPLAINED").allInnerTexts())
                    .singleElement()
                    .asString()
                    .contains("A relay was worn out.");
        }
        assertThat(Firm.agent().get(path + "/messages").made().list("items"))
                .filteredOn(message -> message.is("explains"))
                .singleElement()
                .satisfies(message -> assertThat(message.text("body")).isEqualTo("A relay was worn out."));
        try (Person client = Person.anybody()) {
            client.goTo(link).sees("why it happened").findsThePageInOrder();
        }
    }

    private void say(String message) {
        Firm.agent().post(path + "/messages", message).made();
    }

    @Test
    void aHandlingFactOpensTheEventsItIsMadeOf() {
        Firm.agent()
                .post(path + "/messages", "{\"kind\":\"REPLY\",\"body\":\"We look.\"}")
                .made();
        try (Person agent = Person.member("AGENT")) {
            opened(agent).follow("Handling").sees("First reply after").unfold("from 2 events");
            agent.sees("replied to the client").findsThePageInOrder();
        }
    }

    @Test
    void thePlanHasTheNextStepsOfBothSides() {
        try (Person agent = Person.member("AGENT")) {
            opened(agent).follow("Promises & plan").sees("What both sides do next will be here");
            agent.unfold("Add a step")
                    .fill("What is to be done", "You send us a picture of the door.")
                    .tick("The client does it")
                    .press("Add it to the plan");
            agent.sees("It stands in the plan.").sees("You send us a picture of the door.");
            agent.findsThePageInOrder();
            agent.press("The client says it is done").sees("Ticked as done.").press("Not done after all");
            agent.sees("It is open again.").press("No longer needed").sees("Taken out of the plan.");
            agent.sees("What both sides do next will be here").follow("History");
            agent.sees("ticked a step as done").sees("said to a member").findsThePageInOrder();
        }
    }

    @Test
    void aFigureOfTheEffortOpensInPlaceByKeyboardWhatItIsMadeOf() {
        say("{\"kind\":\"CLIENT\",\"body\":\"Where is it? " + "It is urgent. ".repeat(40) + "\"}");
        try (Person agent = Person.member("AGENT")) {
            opened(agent).page().locator(".figure summary").first().focus();
            agent.page().keyboard().press("Enter");
            agent.sees("How often the client had to come to us")
                    .sees("reported it")
                    .findsThePageInOrder();
            assertThat(agent.page().locator(".figure[open]").innerText())
                    .contains("Where is it? It is urgent.")
                    .endsWith("…");
            agent.unfold("in working hours").sees("(Europe/Berlin)").findsThePageInOrder();
            assertThat(agent.page().locator(".figure[open]").count()).isEqualTo(1);
        }
    }

    @Test
    void onANarrowScreenListConversationAndDetailsAreThreePages() {
        try (Person agent = Person.with(Person.NARROW, ColorScheme.LIGHT).loggedInAs("AGENT")) {
            opened(agent).sees("Our invoices go to the old office.").findsThePageInOrder();
            assertThat(agent.page()
                            .getByRole(AriaRole.NAVIGATION, named("Queues"))
                            .isVisible())
                    .isFalse();
            agent.follow("Details").sees("Who saw it first").follow("Handling");
            agent.sees("Had to repeat").findsThePageInOrder();
            agent.follow("Conversation").sees("Our invoices go to the old office.");
            agent.follow("List of exceptions")
                    .page()
                    .getByRole(AriaRole.NAVIGATION, named("Queues"))
                    .waitFor();
            agent.findsThePageInOrder();
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
