package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** Two agents at the same exception: the second sees what changed, and loses nothing typed. */
class TwoAgentsIT {

    private final Json ticket = Firm.anException();
    private final String page = "/tickets/workspace.xhtml?id=" + ticket.text("id");

    @Test
    void whoRepliesSecondSeesTheFirstReplyBeforeTheirsIsSent() {
        try (Person first = Person.member("AGENT");
                Person second = Person.colleague()) {
            second.goTo(page).fill("Your words", "I shall look into it tomorrow.");
            first.goTo(page).fill("Your words", "It is mended already.").press("Reply to the client");
            first.sees("Your reply stands in the conversation.");

            second.press("Reply to the client").sees("Somebody else changed this exception meanwhile.");
            second.sees("This happened while you were here")
                    .sees("It is mended already.")
                    .findsThePageInOrder();
            assertThat(second.field("Your words").inputValue()).isEqualTo("I shall look into it tomorrow.");
            assertThat(said()).doesNotContain("tomorrow");

            second.fill("Your words", "And I say sorry.").press("Reply to the client");
            second.sees("Your reply stands in the conversation.");
        }
        assertThat(said()).contains("It is mended already.").contains("And I say sorry.");
    }

    @Test
    void whoEditsSecondKeepsTheirWordsBesideTheOthers() {
        try (Person first = Person.member("AGENT");
                Person second = Person.colleague()) {
            second.goTo(page).unfold("Edit").fill("Summary", "Invoices go to Lindenweg");
            first.goTo(page)
                    .unfold("Edit")
                    .fill("Summary", "Invoices go astray")
                    .press("Save");
            first.sees("The description is changed.");

            second.press("Save").sees("Others saved something meanwhile.").sees("Saved now: Invoices go astray");
            assertThat(second.field("Summary").inputValue()).isEqualTo("Invoices go to Lindenweg");
            second.press("Save").sees("The description is changed.");
        }
        assertThat(Firm.agent()
                        .get("exception-tickets/" + ticket.text("id"))
                        .made()
                        .text("summary"))
                .isEqualTo("Invoices go to Lindenweg");
    }

    private String said() {
        return Firm.agent()
                .get("exception-tickets/" + ticket.text("id") + "/messages")
                .body();
    }
}
