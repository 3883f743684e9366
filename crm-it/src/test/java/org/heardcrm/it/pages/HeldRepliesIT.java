package org.heardcrm.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** A reply that an agent thinks better of, and one for another day. */
class HeldRepliesIT {

    private final String summary = Firm.unique("Heating hums");
    private final Json ticket = Firm.agent()
            .post("exception-tickets", Firm.report(Firm.unique("Warm Rooms"), summary))
            .made();
    private final String path = "exception-tickets/" + ticket.text("id");

    private Person opened(Person person) {
        return person.goTo("/tickets/workspace.xhtml?id=" + ticket.text("id")).finds(summary);
    }

    private String said() {
        return Firm.agent().get(path + "/messages").body();
    }

    @Test
    void whatIsTakenBackWithinTenSecondsNobodyHasSeenAndItsWordsLieInTheComposer() {
        try (Person agent = opened(Person.member("AGENT"))) {
            agent.fill("Your words", "That is your own fault.").press("Reply to the client");
            agent.sees("Your reply leaves in ten seconds").sees("leaves in");
            agent.press("Take it back").sees("Taken back; nobody has seen it.");
            assertThat(agent.field("Your words")).hasValue("That is your own fault.");
            agent.reloads();
            assertThat(agent.field("Your words")).hasValue("That is your own fault.");
            agent.fill("Your words", "We are sorry.").repliesAtOnce();
            assertThat(agent.field("Your words")).hasValue("");
            assertThat(agent.page().locator(".held")).hasCount(0);
        }
        assertThat(said()).contains("We are sorry.").doesNotContain("fault");
    }

    @Test
    void itLeavesByItselfAndItsAuthorGoesOnWithoutBeingInTheOwnWay() {
        try (Person agent = opened(Person.member("AGENT"))) {
            agent.fill("Your words", "We come at noon.").press("Reply to the client");
            agent.sees("Your reply leaves in ten seconds");
            assertThat(said()).doesNotContain("noon");
            agent.page().locator(".said-REPLY").waitFor();
            assertThat(said()).contains("We come at noon.");
            assertThat(agent.page().locator(".held")).hasCount(0);
            agent.unfold("Promise").fill("What you promise the client", "It is warm tonight.");
            agent.press("in 2 h").press("Promise").sees("Promised.");
        }
    }

    @Test
    void oneForAnotherDayStandsAtTheExceptionUntilItIsTakenBack() {
        try (Person agent = opened(Person.member("AGENT"))) {
            agent.fill("Your words", "Is it still warm?").unfold("Send later");
            agent.fill("When it leaves", "2024-01-01T09:00").press("Send at this time");
            agent.sees("The time at which it is sent lies ahead");
            agent.fill("When it leaves", LocalDate.now(ZoneOffset.UTC).plusDays(3) + "T09:00");
            agent.press("Send at this time")
                    .sees("It leaves at the time you chose")
                    .findsThePageInOrder();
            opened(agent).sees("Is it still warm?").sees("Reply, not sent yet");
            try (Person colleague = opened(Person.colleague())) {
                colleague.sees("Is it still warm?");
                assertThat(colleague.button("Take it back")).hasCount(0);
            }
            agent.press("Take it back").sees("Taken back").sees("You took this reply back.");
            agent.press("Throw the words away").sees("The words are thrown away.");
            assertThat(agent.page().locator(".held")).hasCount(0);
            assertThat(agent.field("Your words")).hasValue("");
        }
        assertThat(said()).doesNotContain("warm?");
    }
}
