package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** An exception on paper: what was said to and by the client, and notes only when somebody asks for them. */
class PrintPageIT {

    private final String summary = Firm.unique("Boiler cold");
    private final Json ticket = Firm.agent()
            .post("exception-tickets", Firm.report(Firm.unique("Papier GmbH"), summary))
            .made();
    private final String path = "exception-tickets/" + ticket.text("id");

    @Test
    void notesAreOnThePaperOnlyWhenTheyAreAskedFor() {
        Firm.agent()
                .post(path + "/messages", "{\"kind\":\"NOTE\",\"body\":\"The caretaker was drunk.\"}")
                .made();
        Firm.agent()
                .post(path + "/promises", "{\"sentence\":\"We come at noon.\",\"dueAt\":\"2031-01-01T09:00:00Z\"}")
                .made();
        try (Person agent = Person.member("AGENT")) {
            agent.goTo("/tickets/workspace.xhtml?id=" + ticket.text("id")).follow("Print");
            agent.finds(summary).sees("Our invoices go to the old office.").sees("We come at noon.");
            agent.doesNotSee("caretaker").findsThePageInOrder();
            agent.follow("With the members’ notes").sees("The caretaker was drunk.");
            agent.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(agent.page().locator(".not-on-paper").isVisible()).isFalse();
            assertThat(agent.page().getByText("The caretaker was drunk.").isVisible())
                    .isTrue();
        }
    }

    @Test
    void whatIsNotThereIsNoPage() {
        try (Person agent = Person.member("AGENT")) {
            assertThat(agent.goTo("/tickets/print.xhtml?id=999").answered()).isEqualTo(404);
        }
    }
}
