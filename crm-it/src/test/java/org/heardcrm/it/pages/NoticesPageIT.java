package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** A member sees at the bell that there is something to know, reads it, and chooses what they are told. */
class NoticesPageIT {

    private static final String BELL = ".bell-count";

    @Test
    void theBellTellsThatAClientIsNotFineUntilTheExceptionIsLookedAt() {
        Json ticket = Firm.anException();
        String words = Firm.unique("It stopped again");
        try (Person agent = Person.member("AGENT")) {
            agent.goTo("/notices/notices.xhtml").findsThePageInOrder();
            agent.goTo("/tickets/workspace.xhtml?queue=all&id=" + ticket.text("id"))
                    .press("Own it");
            agent.sees("You carry this exception now.");
            String path = "exception-tickets/" + ticket.text("id");
            Firm.agent().post(path + "/resolve", "{\"resolution\":\"Done.\"}").made();
            Firm.agent()
                    .post(path + "/reopen", "{\"reason\":\"" + words + "\",\"by\":\"CLIENT\"}")
                    .made();

            agent.findsInTime("/notices/notices.xhtml", words).findsThePageInOrder();
            assertThat(agent.page().locator(BELL).count()).isEqualTo(1);
            agent.page().setViewportSize(Person.NARROW, 844);
            agent.goTo("/notices/notices.xhtml").sees(words).findsThePageInOrder();
            agent.page().locator(".row-title").first().click();
            agent.finds("Invoice to the wrong address");
            agent.goTo("/home.xhtml").finds("Page AGENT");
            assertThat(agent.page().locator(BELL).count()).as("nothing unread").isZero();
        }
    }

    @Test
    void aMemberChoosesWhatToBeTold() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo("/members/profile.xhtml").sees("What you are told").findsThePageInOrder();
            agent.page()
                    .locator("[id='wishes:mail']")
                    .getByLabel("somebody names me in a note")
                    .uncheck();
            agent.page().locator("[id='wishes:save']").click();
            agent.sees("Your choice is saved.");
            agent.goTo("/members/profile.xhtml").sees("What you are told");
            assertThat(agent.page()
                            .locator("[id='wishes:mail']")
                            .getByLabel("somebody names me in a note")
                            .isChecked())
                    .isFalse();
            assertThat(agent.page()
                            .locator("[id='wishes:page']")
                            .getByLabel("somebody names me in a note")
                            .isChecked())
                    .isTrue();
        }
    }
}
