package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** An agent puts an exception off until Friday, tags it, and puts away what is none of ours. */
class ShelvingPageIT {

    private final String summary = Firm.unique("Gate sticks");
    private final Json ticket = Firm.agent()
            .post("exception-tickets", Firm.report(Firm.unique("Tor und Tür"), summary))
            .made();
    private final String path = "exception-tickets/" + ticket.text("id");
    private final String page = "/tickets/workspace.xhtml?queue=all&id=" + ticket.text("id");

    @Test
    void untilFridayTakesTwoClicksAndAThanksIsItsNews() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(page).press("Own it").sees("You carry this exception now.");
            agent.unfold("Snooze").press("Friday").sees("Snoozed. It comes back by itself.");
            agent.sees("Snoozed until").findsThePageInOrder();
            Firm.agent()
                    .post(path + "/messages", "{\"kind\":\"CLIENT\",\"body\":\"Thanks a lot.\"}")
                    .made();

            agent.goTo("/tickets/workspace.xhtml?queue=mine&q=" + ticket.text("number"));
            agent.sees("Nothing in this queue matches.");
            agent.goTo("/tickets/workspace.xhtml?queue=snoozed&q=" + ticket.text("number"));
            agent.follow(summary).finds(summary).sees("the client wrote").findsThePageInOrder();
            agent.press("Take it up now").sees("It stands in its queues again.");
        }
        assertThat(Firm.agent().get(path).made().isNull("snooze")).isTrue();
    }

    @Test
    void aTimeOfOnesOwnIsTakenAndOneThatHasPassedIsNot() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(page).unfold("Snooze").fill("Until", "2020-01-01T09:00");
            agent.page().locator("#snooze\\:do").click();
            agent.sees("A snooze ends later than now, and within a year.");
        }
    }

    @Test
    void tagsAreTypedOfferedAndTakenOff() {
        String tag = Firm.unique("gate").replace(' ', '-');
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(page).fill("Add a tag", "Urgent one, " + tag).press("Add");
            agent.sees("The tags are changed.").sees("urgent one").findsThePageInOrder();
            agent.find("Add a tag", tag);
            agent.follow(tag).page().waitForURL("**tag=" + tag + "**");
            agent.sees(summary);
            agent.goTo(page).press("Take the tag urgent one off").sees("The tags are changed.");
        }
        assertThat(Firm.agent().get(path).made().texts("tags")).containsExactly(tag);
    }

    @Test
    void whatIsNoneOfOursIsPutAwayAndPutBack() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(page).unfold("Put away").press("Wrong addressee").sees("Put away. “Put it back” undoes it.");
            agent.findsThePageInOrder();
            agent.goTo("/tickets/workspace.xhtml?queue=waiting&q=" + ticket.text("number"));
            agent.sees("Nothing in this queue matches.");
            agent.goTo(page).press("Put it back").sees("It stands in its queues again.");
            agent.follow("History").sees("put it away").sees("Wrong addressee").sees("put it back");
        }
    }
}
